package dev.rapport.engine.report.html;

import dev.rapport.model.Holder;
import java.util.Locale;

/**
 * The colours and lines that are printed. Words have a light edge, so that they can be read upon
 * lines.
 *
 * @param height of a bar that is 1,000 long
 */
record PaperPen(double height) implements BarPen {
  private static final double LENGTH = 1_000;

  @Override
  public String ground(Holder holder, double from, double to) {
    String ground =
        String.format(
            Locale.ROOT,
            "<rect fill=\"%s\" stroke=\"%s\" x=\"%.1f\" y=\"1\" width=\"%.1f\" height=\"%.0f\"/>",
            HolderColour.of(holder),
            holder == Holder.UNKNOWN ? "#1f2933" : "#ffffff",
            from * LENGTH,
            (to - from) * LENGTH,
            height - 2);
    String lines = new Hatching(from * LENGTH, to * LENGTH, height).of(holder);
    return lines.isEmpty() ? ground : ground + hatched(holder, lines);
  }

  private static String hatched(Holder holder, String lines) {
    String ink = holder == Holder.UNCONFIRMED ? "#ffffff" : "#000000";
    return "<path d=\"%s\" stroke=\"%s\" stroke-opacity=\"0.35\" stroke-width=\"2\"/>"
        .formatted(lines, ink);
  }

  @Override
  public String words(String words, double middle) {
    String place =
        String.format(
            Locale.ROOT,
            "<text text-anchor=\"middle\" font-family=\"Liberation Sans\" font-weight=\"bold\""
                + " font-size=\"22\" x=\"%.1f\" y=\"30\"",
            middle * LENGTH);
    String edge = " stroke=\"#ffffff\" stroke-width=\"8\" stroke-opacity=\"0.85\">";
    return place + edge + words + "</text>" + place + ">" + words + "</text>";
  }

  @Override
  public String viewBox(double share) {
    return String.format(Locale.ROOT, " viewBox=\"0 0 %.0f %.0f\"", share * LENGTH, height);
  }

  @Override
  public double square() {
    return height / LENGTH;
  }
}
