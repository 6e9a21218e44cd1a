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
import static j2html.TagCreator.li;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.ol;
import static j2html.TagCreator.p;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.style;
import static j2html.TagCreator.title;

import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Report;
import j2html.tags.DomContent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A report as one HTML file that needs no network, no script and no other file: light and dark, on
 * paper, on a phone, and for those who hear it. The same report, the same bytes.
 */
public final class ReportHtml {
  private final Report report;
  private final Texts texts;
  private final List<Section> sections = new ArrayList<>();

  private ReportHtml(Report report, ShownRepeats repeats, Locale locale) {
    this.report = report;
    this.texts = new Texts(report, locale);
    if (report.total().shown() != Shown.NOTHING) {
      sections.addAll(new TimeSections(report, texts).sections());
      sections.addAll(new PeopleSections(report, repeats, texts).sections());
    }
    sections.addAll(new MethodSections(report, texts).sections());
  }

  /**
   * The page, as UTF-8 text.
   *
   * @param repeats what comes again, as far as it may be shown
   * @param locale its language; English where it has none of its own
   * @param zone in which days are printed
   */
  public static String of(Report report, ShownRepeats repeats, Locale locale, ZoneId zone) {
    return new ReportHtml(report, repeats, locale).page(zone);
  }

  private String page(ZoneId zone) {
    return document(
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    meta().withName("color-scheme").withContent("light dark"),
                    title(texts.say("title") + " · " + texts.period(report.request(), zone)),
                    style(rawHtml(resource("report.css")))),
                body(
                    Bars.patterns(),
                    a(texts.say("skip")).withHref("#sentences").withClass("skip"),
                    header(
                        h1(texts.say("title")),
                        p(texts.period(report.request(), zone)).withClass("period"),
                        nav(each(sections, Section::link))
                            .attr("aria-label", texts.say("contents"))),
                    main(
                        ol(each(new Sentences(report, texts).all(), ReportHtml::sentence))
                            .withId("sentences")
                            .withClass("sentences"),
                        each(sections, Section::content)),
                    footer(p(texts.say("footer", report.receipt().hash())))))
            .withLang(texts.language()));
  }

  private static DomContent sentence(Sentences.Sentence sentence) {
    return li(a(sentence.words()).withHref("#" + sentence.receipt()));
  }

  private static String resource(String name) {
    try (InputStream in = ReportHtml.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
