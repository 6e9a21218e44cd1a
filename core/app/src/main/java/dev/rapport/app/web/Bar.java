package dev.rapport.app.web;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.rapport.engine.report.HolderWords;
import dev.rapport.model.Holder;
import j2html.tags.DomContent;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * The ledger bar: one colour, letter and pattern a holder, as on every surface. The colours are
 * classes of the style sheet, so that they follow light, dark and paper.
 *
 * @param parts left to right
 * @param words what it shows, for those who cannot see it
 */
record Bar(List<Part> parts, String words) {
  private static final double WIDTH = 1_000;
  private static final double ROOM_FOR_A_LETTER = 26;

  /**
   * A stretch of the bar.
   *
   * @param holder whose
   * @param size in any unit that the other parts have, too
   */
  record Part(Holder holder, double size) {}

  /** The bar as SVG, as wide as its place; a part that has any size is seen. */
  DomContent drawn(String title) {
    StringBuilder svg = new StringBuilder(512);
    svg.append("<svg class=\"bar\" role=\"img\" preserveAspectRatio=\"none\"")
        .append(" viewBox=\"0 0 1000 44\"><title>")
        .append(escaped(title))
        .append("</title><desc>")
        .append(escaped(words))
        .append("</desc>");
    double all = parts.stream().mapToDouble(Part::size).sum();
    double from = 0;
    for (Part part : parts) {
      double width = all == 0 ? 0 : part.size() / all * WIDTH;
      draw(svg, part.holder(), from, width);
      from += width;
    }
    return rawHtml(svg.append("</svg>").toString());
  }

  private static void draw(StringBuilder svg, Holder holder, double from, double width) {
    String place =
        String.format(
            Locale.ROOT, "x=\"%.2f\" y=\"0\" width=\"%.2f\" height=\"44\"/>", from, width);
    svg.append("<rect class=\"h-").append(holder.id()).append("\" ").append(place);
    if (holder == Holder.UNCONFIRMED) {
      svg.append("<rect class=\"hatched\" ").append(place);
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

  /** A holder's letter in its colour. */
  static DomContent key(Holder holder) {
    return span(String.valueOf(HolderWords.of(holder).letter()))
        .withClass("key h-" + holder.id())
        .attr("aria-hidden", "true");
  }

  /** What the colours mean, in words. */
  static DomContent legend(Collection<Holder> holders, TurnWords turns) {
    return ul(each(holders, holder -> li(key(holder), text(" " + turns.of(holder)))))
        .withClass("legend");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
