package dev.rapport.engine.report.html;

import static j2html.TagCreator.rawHtml;

import dev.rapport.model.Holder;
import j2html.tags.UnescapedText;
import java.util.Map;

/**
 * What a page's bars refer to: the hatching of what waits for confirmation, and a pattern for each
 * holder that the style sheet lays over its colour where the page is printed.
 */
public final class Patterns {
  private static final Map<Holder, String> LINES =
      Map.of(
          Holder.IT_QUEUE, "width=\"12\" height=\"12\" patternTransform=\"rotate(45)\"",
          Holder.IT_HOLD, "width=\"6\" height=\"6\" patternTransform=\"rotate(-45)\"",
          Holder.REQUESTER, "width=\"6\" height=\"6\" patternTransform=\"rotate(90)\"",
          Holder.VENDOR, "width=\"6\" height=\"6\"");

  private Patterns() {}

  /** Once a page, before the first bar. */
  public static UnescapedText all() {
    StringBuilder svg = new StringBuilder();
    svg.append("<svg class=\"patterns\" aria-hidden=\"true\" width=\"0\" height=\"0\"><defs>");
    pattern(svg, "hatch", "width=\"8\" height=\"8\" patternTransform=\"rotate(45)\"", "");
    for (Holder holder : Holder.values()) {
      String lines = LINES.get(holder);
      if (lines != null) {
        String ground =
            "<rect width=\"12\" height=\"12\" fill=\"%s\"/>".formatted(HolderColour.of(holder));
        pattern(svg, "print-" + holder.id(), lines, ground);
      }
    }
    return rawHtml(svg.append("</defs></svg>").toString());
  }

  private static void pattern(StringBuilder svg, String id, String size, String ground) {
    svg.append(
        "<pattern id=\"%s\" patternUnits=\"userSpaceOnUse\" %s>%s<line class=\"hatching\" y2=\"12\"/></pattern>"
            .formatted(id, size, ground));
  }
}
