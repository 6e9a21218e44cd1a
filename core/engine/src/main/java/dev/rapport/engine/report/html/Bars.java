package dev.rapport.engine.report.html;

import static j2html.TagCreator.rawHtml;

import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.HolderWords;
import dev.rapport.model.Holder;
import j2html.tags.UnescapedText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * The ledger bar of many tickets: one colour, pattern and letter a holder, the largest first. The
 * colours are classes of the style sheet, so that they follow light, dark and paper.
 */
record Bars(Texts texts) {
  private static final double WIDTH = 1_000;
  private static final double HEIGHT = 44;

  /** A part narrower than this has no room for its letter. */
  private static final double ROOM_FOR_A_LETTER = 26;

  /** Holders that have any time, the one with most first. */
  static List<Holder> largestFirst(Figures figures) {
    return Arrays.stream(Holder.values())
        .filter(holder -> !figures.of(holder).calendar().isZero())
        .sorted(Comparator.comparing((Holder holder) -> figures.of(holder).calendar()).reversed())
        .toList();
  }

  /**
   * The bar as SVG.
   *
   * @param title what it is a bar of, for those who cannot see it
   */
  UnescapedText bar(Figures figures, String title) {
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<svg class=\"bar\" role=\"img\" preserveAspectRatio=\"none\" viewBox=\"0 0 1000 44\">");
    svg.append("<title>").append(escaped(title)).append("</title>");
    svg.append("<desc>").append(escaped(description(figures))).append("</desc>");
    double from = 0;
    for (Holder holder : largestFirst(figures)) {
      double width = figures.share(holder).orElse(0) * WIDTH;
      part(svg, holder, from, width);
      from += width;
    }
    return rawHtml(svg.append("</svg>").toString());
  }

  private void part(StringBuilder svg, Holder holder, double from, double width) {
    String place =
        String.format(
            Locale.ROOT, "x=\"%.2f\" y=\"0\" width=\"%.2f\" height=\"%.0f\"", from, width, HEIGHT);
    svg.append("<rect class=\"h-").append(holder.id()).append("\" ").append(place).append("/>");
    if (holder == Holder.UNCONFIRMED) {
      svg.append("<rect fill=\"url(#hatch)\" ").append(place).append("/>");
    }
    if (width > ROOM_FOR_A_LETTER) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<text class=\"l-%s\" x=\"%.2f\" y=\"29\" text-anchor=\"middle\">%s</text>",
              holder.id(),
              from + width / 2,
              HolderWords.of(holder).letter()));
    }
  }

  /** The pattern that bars refer to; once a page. */
  static UnescapedText patterns() {
    return rawHtml(
        "<svg class=\"patterns\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>"
            + "<pattern id=\"hatch\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\""
            + " patternTransform=\"rotate(45)\"><line class=\"hatching\" x1=\"0\" y1=\"0\" x2=\"0\""
            + " y2=\"8\" stroke-width=\"3\"/></pattern></defs></svg>");
  }

  private String description(Figures figures) {
    StringBuilder words = new StringBuilder();
    for (Holder holder : largestFirst(figures)) {
      words.append(words.isEmpty() ? "" : ", ");
      words.append(texts.holder(holder)).append(' ').append(texts.share(figures, holder));
    }
    return words.toString();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
