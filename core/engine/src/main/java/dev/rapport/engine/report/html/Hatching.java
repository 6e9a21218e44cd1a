package dev.rapport.engine.report.html;

import dev.rapport.model.Holder;
import java.util.Locale;

/**
 * Lines over a part of a bar, a way of their own for each holder, so that a black printer keeps
 * apart what colours keep apart. They are drawn one by one: a pattern that is only referred to does
 * not reach other drawings in a PDF.
 *
 * @param from left edge
 * @param to right edge
 * @param height from the top, 0
 */
record Hatching(double from, double to, double height) {
  /** The lines as the data of an SVG path; "" for holders that are plain. */
  String of(Holder holder) {
    return switch (holder) {
      case IT_QUEUE -> slanted(22, true);
      case IT_HOLD -> slanted(11, false);
      case REQUESTER -> level(11);
      case VENDOR -> upright(11);
      case UNCONFIRMED -> slanted(11, true);
      case IT_ACTIVE, DONE, UNKNOWN -> "";
    };
  }

  /** Lines at 45 degrees, cut at the edges. */
  private String slanted(double step, boolean rising) {
    StringBuilder path = new StringBuilder();
    for (double foot = from - height + step / 2; foot < to; foot += step) {
      double left = Math.max(foot, from);
      double right = Math.min(foot + height, to);
      line(path, left, slope(left - foot, rising), right, slope(right - foot, rising));
    }
    return path.toString();
  }

  private double slope(double along, boolean rising) {
    return rising ? height - along : along;
  }

  private String level(double step) {
    StringBuilder path = new StringBuilder();
    for (double y = step; y < height; y += step) {
      line(path, from, y, to, y);
    }
    return path.toString();
  }

  private String upright(double step) {
    StringBuilder path = new StringBuilder();
    for (double x = from + step / 2; x < to; x += step) {
      line(path, x, 0, x, height);
    }
    return path.toString();
  }

  private static void line(StringBuilder path, double x1, double y1, double x2, double y2) {
    path.append(String.format(Locale.ROOT, "M%.1f %.1fL%.1f %.1f", x1, y1, x2, y2));
  }
}
