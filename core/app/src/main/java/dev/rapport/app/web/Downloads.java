package dev.rapport.app.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;

import dev.rapport.app.MadeReport;
import j2html.tags.DomContent;
import java.util.Locale;

/** A link to a report in each of its formats. */
final class Downloads {
  private Downloads() {}

  /** Of the report that this query names, as it stands behind the question mark. */
  static DomContent of(String query) {
    return p(
            text("Take it along: "),
            each(
                MadeReport.formats(),
                format ->
                    a(format.toUpperCase(Locale.ROOT))
                        .withHref("/report/file/" + format + "?" + query)
                        .attr("download")))
        .withClass("downloads");
  }
}
