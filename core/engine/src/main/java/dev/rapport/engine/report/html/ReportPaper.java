package dev.rapport.engine.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.emptyTag;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.head;
import static j2html.TagCreator.html;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.style;
import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Report;
import j2html.Config;
import j2html.rendering.FlatHtml;
import j2html.tags.DomContent;
import j2html.tags.specialized.BodyTag;
import j2html.tags.specialized.HeadTag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The same report laid out for sheets of paper: contents with page numbers, a foot on each page,
 * bookmarks. It is well-formed XML, which is what the maker of the PDF reads.
 */
public final class ReportPaper {
  /** What XML 1.0 cannot hold, not even as a reference. */
  private static final Pattern NOT_XML =
      Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private final Page page;

  private ReportPaper(Page page) {
    this.page = page;
  }

  /** The document; parameters as {@link ReportHtml#of}. */
  public static String of(Report report, ShownRepeats repeats, Locale locale, ZoneId zone) {
    return xml(new ReportPaper(Page.of(report, repeats, locale, zone, Medium.PAPER)));
  }

  /** The same in words alone. */
  static String inWords(Report report, ShownRepeats repeats, Locale locale, ZoneId zone) {
    return xml(new ReportPaper(Page.of(report, repeats, locale, zone, Medium.TEXT)));
  }

  private static String xml(ReportPaper paper) {
    DomContent all =
        html(paper.headings(), paper.content()).withLang(paper.page.texts().language());
    try {
      Config closed = Config.defaults().withEmptyTagsClosed(true);
      String xml = all.render(FlatHtml.inMemory(closed)).toString();
      return NOT_XML.matcher(xml).replaceAll("");
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse a tag", e);
    }
  }

  private HeadTag headings() {
    return head(
        title(page.title() + " · " + page.period()),
        tag("bookmarks").with(each(page.sections(), ReportPaper::bookmark)),
        style(rawHtml(Page.resource("paper.css"))));
  }

  private static DomContent bookmark(Section section) {
    return emptyTag("bookmark").attr("name", section.title()).attr("href", "#" + section.id());
  }

  private BodyTag content() {
    return body(
        foot(),
        h1(page.title()),
        p(page.period()).withClass("period"),
        page.sentences(),
        section(
                h2(page.texts().say("contents")),
                ol(each(page.sections(), one -> li(a(one.title()).withHref("#" + one.id())))))
            .withClass("contents"),
        each(page.sections(), Section::content),
        p(page.texts().say("footer", page.report().receipt().hash())).withClass("note"));
  }

  /** It stands first, so that it is known from the first page on. */
  private DomContent foot() {
    String[] around = page.texts().say("page", "\t", "\t").split("\t", -1);
    return div(
            span(
                    text(around[0]),
                    span().withClass("page"),
                    text(around[1]),
                    span().withClass("pages"),
                    text(around[2]))
                .withClass("numbers"),
            text(page.title() + " · " + page.period()))
        .withClass("foot");
  }
}
