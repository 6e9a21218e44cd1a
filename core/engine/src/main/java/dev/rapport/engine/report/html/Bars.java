package dev.rapport.engine.report.html;

import static j2html.TagCreator.code;
import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.HolderWords;
import dev.rapport.engine.report.LedgerBar;
import dev.rapport.model.Holder;
import j2html.tags.DomContent;
import j2html.tags.UnescapedText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The ledger bar of many tickets: one colour, pattern and letter a holder, the largest first.
 *
 * @param medium decides how a part is drawn; see {@link BarDrawing}
 */
record Bars(Texts texts, Medium medium) {
  /** Letters of a bar, and of one in a row of a table. */
  private static final int WIDE = 60;

  private static final int LOW = 24;

  /** Holders that have any time, the one with most first. */
  static List<Holder> largestFirst(Figures figures) {
    return Arrays.stream(Holder.values())
        .filter(holder -> !figures.of(holder).calendar().isZero())
        .sorted(Comparator.comparing((Holder holder) -> figures.of(holder).calendar()).reversed())
        .toList();
  }

  /**
   * The bar as SVG, with letters and shares on its parts where they fit.
   *
   * @param title what it is a bar of, for those who cannot see it
   */
  DomContent bar(Figures figures, String title) {
    return medium == Medium.TEXT ? letters(figures, WIDE) : drawn(figures, title, false);
  }

  /** A low bar without letters, for a row of a table. */
  DomContent small(Figures figures, String title) {
    return medium == Medium.TEXT ? letters(figures, LOW) : drawn(figures, title, true);
  }

  private static DomContent letters(Figures figures, int width) {
    return code(LedgerBar.ofGroup(figures.calendarByHolder(), width).letters());
  }

  private UnescapedText drawn(Figures figures, String title, boolean low) {
    BarDrawing drawing = new BarDrawing(medium, low);
    double from = 0;
    for (Holder holder : largestFirst(figures)) {
      double to = from + figures.share(holder).orElse(0);
      drawing.part(holder, from, to, texts.share(figures, holder));
      from = to;
    }
    return rawHtml(drawing.svg(title, description(figures)));
  }

  /** What the colours and letters stand for, in words. */
  DomContent legend(Figures figures) {
    return ul(each(
            largestFirst(figures), holder -> li(key(holder), text(" " + texts.holder(holder)))))
        .withClass("legend");
  }

  /** A holder's colour and letter, small enough to stand before its name. */
  DomContent key(Holder holder) {
    return medium == Medium.TEXT
        ? text(String.valueOf(HolderWords.of(holder).letter()))
        : rawHtml(BarDrawing.key(medium, holder));
  }

  private String description(Figures figures) {
    StringBuilder words = new StringBuilder();
    for (Holder holder : largestFirst(figures)) {
      words.append(words.isEmpty() ? "" : ", ");
      words.append(HolderWords.of(holder).letter()).append(": ");
      words.append(texts.holder(holder)).append(' ').append(texts.share(figures, holder));
    }
    return words.toString();
  }
}
