package dev.rapport.engine.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.footer;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Report;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.HeadTag;
import java.time.ZoneId;
import java.util.Locale;

/**
 * A report as one HTML file that needs no network, no script and no other file: light and dark, on
 * a phone, and for those who hear it. The same report, the same bytes.
 */
public final class ReportHtml {
  private final Page page;

  private ReportHtml(Page page) {
    this.page = page;
  }

  /**
   * The page, as UTF-8 text.
   *
   * @param repeats what comes again, as far as it may be shown
   * @param locale its language; English where it has none of its own
   * @param zone in which days are printed
   */
  public static String of(Report report, ShownRepeats repeats, Locale locale, ZoneId zone) {
    ReportHtml html = new ReportHtml(Page.of(report, repeats, locale, zone, Medium.SCREEN));
    return document(html(html.headings(), html.content()).withLang(html.page.texts().language()));
  }

  private HeadTag headings() {
    return head(
        meta().withCharset("utf-8"),
        meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
        meta().withName("color-scheme").withContent("light dark"),
        title(page.title() + " · " + page.period()),
        style(rawHtml(Page.resource("report.css"))));
  }

  private BodyTag content() {
    return body(
        Patterns.all(),
        a(page.texts().say("skip")).withHref("#sentences").withClass("skip"),
        header(
            h1(page.title()),
            p(page.period()).withClass("period"),
            nav(each(page.sections(), Section::link))
                .attr("aria-label", page.texts().say("contents"))),
        main(page.sentences(), each(page.sections(), Section::content)),
        footer(p(page.texts().say("footer", page.report().receipt().hash()))));
  }
}
