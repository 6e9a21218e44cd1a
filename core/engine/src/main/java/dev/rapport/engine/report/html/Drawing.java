package dev.rapport.engine.report.html;

import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.rawHtml;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.function.BiFunction;

/**
 * A chart in two widths, of which a page shows the one that fits; a table near it says the same in
 * numbers.
 *
 * @param name no other drawing of the page has it
 * @param title what it shows, for those who cannot see it
 * @param svg makes it by its id and its width
 */
record Drawing(String name, String title, BiFunction<String, Integer, String> svg) {
  private static final int WIDE = 720;
  private static final int NARROW = 340;

  DomContent content(Medium medium) {
    return medium == Medium.TEXT ? text("") : each(sized("wide", WIDE), sized("narrow", NARROW));
  }

  private DomContent sized(String size, int width) {
    return div(rawHtml(svg.apply(size + "-" + name, width)))
        .withClass("chart " + size)
        .attr("role", "img")
        .attr("aria-label", title);
  }
}
