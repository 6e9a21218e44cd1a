package dev.rapport.engine.report.html;

import dev.rapport.engine.report.HolderWords;
import dev.rapport.model.Holder;

/** One bar as SVG, drawn from left to right. */
public final class BarDrawing {
  /** A part needs this share of the bar to carry its letter, or its letter and its value. */
  private static final double ROOM_FOR_A_LETTER = 0.05;

  private static final double ROOM_FOR_A_VALUE = 0.1;

  private final StringBuilder parts = new StringBuilder();
  private final BarPen pen;
  private final boolean low;

  /**
   * An empty bar.
   *
   * @param low for the row of a table, and without letters
   */
  public BarDrawing(Medium medium, boolean low) {
    this.low = low;
    this.pen = medium.pen(low ? 90 : 44);
  }

  /**
   * Adds a part.
   *
   * @param from where it begins, 0 to 1
   * @param to where it ends, not before
   * @param value what may stand on it beside its letter
   */
  public void part(Holder holder, double from, double to, String value) {
    parts.append(pen.ground(holder, from, to));
    double room = to - from;
    if (!low && room >= ROOM_FOR_A_LETTER) {
      String shown = room < ROOM_FOR_A_VALUE ? "" : tail(value);
      parts.append(pen.words(HolderWords.of(holder).letter() + shown, (from + to) / 2));
    }
  }

  /** Where the screen is narrow it goes; the table below has it, too. */
  private static String tail(String value) {
    return "<tspan class=\"value\"> " + escaped(value) + "</tspan>";
  }

  /**
   * The whole drawing.
   *
   * @param title what it shows, in words
   * @param description the same as its parts say
   */
  public String svg(String title, String description) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"%s\" role=\"img\"%s>"
            .formatted(low ? "bar low" : "bar", pen.viewBox(1))
        + "<title>%s</title><desc>%s</desc>".formatted(escaped(title), escaped(description))
        + parts
        + "</svg>";
  }

  /** A square with a holder's letter, to stand before its name. */
  public static String key(Medium medium, Holder holder) {
    BarPen pen = medium.pen(44);
    double side = pen.square();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"key\" aria-hidden=\"true\"%s>"
            .formatted(pen.viewBox(side))
        + pen.ground(holder, 0, side)
        + pen.words(String.valueOf(HolderWords.of(holder).letter()), side / 2)
        + "</svg>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
