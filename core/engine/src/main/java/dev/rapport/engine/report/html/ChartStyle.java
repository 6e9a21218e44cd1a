package dev.rapport.engine.report.html;

import dev.rapport.engine.report.font.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/**
 * How charts look. Places are measured with the font that is shipped, so that they are the same on
 * every machine. On a screen the colours are those of the style sheet, for light and for dark; they
 * are drawn as stand-ins and put in at the end.
 */
record ChartStyle(Medium medium) {
  private static final Color INK = new Color(0x1F2933);
  private static final Color BAND = new Color(0x0072B2);
  private static final Color GROUND = new Color(0xFFFFFE);

  Font words() {
    return Typeface.REGULAR.font(12);
  }

  /** The name of a font that a drawing asks for. */
  String family(String name) {
    return medium == Medium.PAPER ? Typeface.FAMILY : "system-ui, sans-serif";
  }

  Color faint() {
    return new Color(INK.getRed(), INK.getGreen(), INK.getBlue(), 70);
  }

  DeviationRenderer band() {
    DeviationRenderer renderer = new DeviationRenderer(true, false);
    renderer.setSeriesPaint(0, INK);
    renderer.setSeriesStroke(0, new BasicStroke(2));
    renderer.setSeriesFillPaint(0, BAND);
    renderer.setAlpha(0.3f);
    return renderer;
  }

  /**
   * Dots without a line.
   *
   * @param open which of them are open, by their place in the series
   */
  XYLineAndShapeRenderer dots(List<Boolean> open) {
    XYLineAndShapeRenderer renderer = new Dots(open);
    renderer.setSeriesPaint(0, INK);
    renderer.setSeriesStroke(0, new BasicStroke(1.5f));
    renderer.setSeriesShape(0, new Ellipse2D.Double(-3.5, -3.5, 7, 7));
    renderer.setUseFillPaint(true);
    return renderer;
  }

  /**
   * An axis of days.
   *
   * @param pattern of a day's name, as {@link SimpleDateFormat} has it
   */
  DateAxis time(String pattern, Locale locale) {
    DateFormat days = new SimpleDateFormat(pattern, locale);
    days.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    DateAxis axis = new DateAxis();
    axis.setDateFormatOverride(days);
    axis.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    axis.setLocale(locale);
    axis.setTickLabelFont(words());
    axis.setTickLabelPaint(INK);
    axis.setAxisLinePaint(faint());
    axis.setTickMarkPaint(faint());
    return axis;
  }

  NumberAxis number(String name) {
    NumberAxis axis = new NumberAxis(name);
    axis.setAutoRangeIncludesZero(true);
    axis.setLabelFont(words());
    axis.setLabelPaint(INK);
    axis.setTickLabelFont(words());
    axis.setTickLabelPaint(INK);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  /** The finished drawing in the colours of its medium. */
  String dressed(String svg) {
    return medium == Medium.PAPER
        ? svg
        : svg.replace(css(INK), "currentColor")
            .replace(css(BAND), "var(--requester)")
            .replace(css(GROUND), "var(--paper)");
  }

  private static String css(Color colour) {
    return "rgb(%d,%d,%d)".formatted(colour.getRed(), colour.getGreen(), colour.getBlue());
  }

  /** Closed dots are filled with ink, open ones with the ground they lie on. */
  private static final class Dots extends XYLineAndShapeRenderer {
    private static final long serialVersionUID = 1L;
    private final transient List<Boolean> open;

    Dots(List<Boolean> open) {
      super(false, true);
      this.open = List.copyOf(open);
    }

    @Override
    public Paint getItemFillPaint(int series, int item) {
      return open.get(item) ? GROUND : INK;
    }
  }
}
