package dev.rapport.engine.report.html;

import dev.rapport.model.Holder;
import java.util.Locale;

/**
 * Places are percentages, so that a bar becomes narrow without squeezing its letters; colours are
 * classes of the style sheet.
 */
record ScreenPen() implements BarPen {
  @Override
  public String ground(Holder holder, double from, double to) {
    String place =
        " x=\"" + percent(from) + "\" width=\"" + percent(to - from) + "\" height=\"100%\"/>";
    String ground = "<rect class=\"h-" + holder.id() + "\"" + place;
    return holder == Holder.UNCONFIRMED ? ground + "<rect class=\"hatched\"" + place : ground;
  }

  @Override
  public String words(String words, double middle) {
    return "<text text-anchor=\"middle\" x=\""
        + percent(middle)
        + "\" y=\"50%\" dy=\"0.35em\">"
        + words
        + "</text>";
  }

  @Override
  public String viewBox(double share) {
    return "";
  }

  @Override
  public double square() {
    return 1;
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f%%", share * 100);
  }
}
