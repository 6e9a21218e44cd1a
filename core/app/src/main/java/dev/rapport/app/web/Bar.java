package dev.rapport.app.web;

import static j2html.TagCreator.each;
import static j2html.TagCreator.li;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.rapport.engine.report.html.BarDrawing;
import dev.rapport.engine.report.html.Medium;
import dev.rapport.model.Holder;
import j2html.tags.DomContent;
import java.util.Collection;
import java.util.List;

/**
 * The ledger bar of the report, for one ticket and for lists: one colour, letter and pattern a
 * holder, as on every surface.
 *
 * @param parts left to right
 * @param words what it shows, for those who cannot see it
 */
record Bar(List<Part> parts, String words) {
  /**
   * A stretch of the bar.
   *
   * @param holder whose
   * @param size in any unit that the other parts have, too
   * @param value what stands on it where there is room
   */
  record Part(Holder holder, double size, String value) {}

  /** The bar as SVG, as wide as its place. */
  DomContent drawn(String title) {
    BarDrawing drawing = new BarDrawing(Medium.SCREEN, false);
    double all = Math.max(1, parts.stream().mapToDouble(Part::size).sum());
    double from = 0;
    for (Part part : parts) {
      double to = from + part.size() / all;
      drawing.part(part.holder(), from, to, part.value());
      from = to;
    }
    return rawHtml(drawing.svg(title, words));
  }

  /** A holder's letter in its colour. */
  static DomContent key(Holder holder) {
    return rawHtml(BarDrawing.key(Medium.SCREEN, holder));
  }

  /** What the colours mean, in words. */
  static DomContent legend(Collection<Holder> holders, TurnWords turns) {
    return ul(each(holders, holder -> li(key(holder), text(" " + turns.of(holder)))))
        .withClass("legend");
  }
}
