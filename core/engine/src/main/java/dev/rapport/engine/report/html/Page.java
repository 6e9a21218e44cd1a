package dev.rapport.engine.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.ol;

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
 * What screen and paper have in common: the same sentences and sections in the same order.
 *
 * @param sections in the order of reading
 */
record Page(Report report, Texts texts, ZoneId zone, List<Section> sections) {
  static Page of(Report report, ShownRepeats repeats, Locale locale, ZoneId zone, Medium medium) {
    Texts texts = new Texts(report, locale);
    List<Section> sections = new ArrayList<>();
    if (report.total().shown() != Shown.NOTHING) {
      sections.addAll(new TimeSections(report, texts, medium, zone).sections());
      sections.addAll(new ChangeSection(report, texts, zone).sections());
      sections.addAll(new TogetherSection(report, texts).sections());
      sections.addAll(new MirrorSection(report, texts).sections());
      sections.addAll(new WinSections(report, texts).sections());
      sections.addAll(new RepeatSection(repeats, texts).sections());
      sections.addAll(new ClockSection(report, texts).sections());
    }
    sections.addAll(new DeadlineSection(report.deadlines(), texts, zone).sections());
    sections.addAll(new MethodSections(report, texts).sections());
    sections.add(new Receipts(report, repeats, texts, zone).section());
    return new Page(report, texts, zone, List.copyOf(sections));
  }

  String title() {
    return texts.say("title");
  }

  /** What a reader who stops after them should know; each leads to its receipt. */
  DomContent sentences() {
    return ol(each(
            new Sentences(report, texts).all(new ChangeSection(report, texts, zone)),
            one -> li(a(one.words()).withHref("#" + one.receipt()))))
        .withId("sentences")
        .withClass("sentences");
  }

  /** The days it speaks of and the day it was made for. */
  String period() {
    return texts.period(report.request(), zone);
  }

  /** A file that stands beside this class. */
  static String resource(String name) {
    try (InputStream in = Page.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
