package dev.rapport.engine.report.html;

import dev.rapport.engine.report.font.Typeface;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.text.DateFormat;
import java.text.SimpleDateFormat;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;

/**
 * How charts look. Places are measured with the font that is shipped, so that they are the same on
 * every machine. On a screen the colours are those of the style sheet, for light and for dark; they
 * are drawn as stand-ins and put in at the end.
 */
record ChartStyle(Medium medium) {
  private static final int SIZE = 12;
  private static final String MEASURED_SIZE = "font-size: " + SIZE + "px";

  /** A reader's own font is up to an eighth wider than the one that places were measured with. */
  private static final String SCREEN_SIZE = "font-size: " + (SIZE - 1) + "px";

  /** Millimetres from margin to margin, as the style sheet of the paper has it. */
  private static final double SHEET = 176;

  private static final Color INK = new Color(0x1F2933);
  private static final Color BAND = new Color(0x0072B2);
  private static final Color PALE = new Color(0xC8C8C8);
  private static final Color GROUND = new Color(0xFFFFFE);

  Font words() {
    return Typeface.REGULAR.font(SIZE);
  }

  /** The name of a font that a drawing asks for. */
  private String family(String name) {
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

  /** An axis of names, from top to bottom. */
  CategoryAxis names() {
    CategoryAxis axis = new CategoryAxis();
    axis.setTickLabelFont(words());
    axis.setTickLabelPaint(INK);
    axis.setAxisLinePaint(faint());
    axis.setTickMarksVisible(false);
    axis.setMaximumCategoryLabelWidthRatio(0.4f);
    axis.setCategoryMargin(0.25);
    axis.setCategoryLabelPositionOffset(8);
    return axis;
  }

  /** An axis of whole numbers. */
  NumberAxis counts(String name) {
    NumberAxis axis = number(name);
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    return axis;
  }

  /** Bars of three parts: full, hollow, pale. */
  StackedBarRenderer bars() {
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setSeriesPaint(0, BAND);
    renderer.setSeriesOutlinePaint(0, BAND);
    renderer.setSeriesPaint(1, GROUND);
    renderer.setSeriesOutlinePaint(1, INK);
    renderer.setSeriesPaint(2, PALE);
    renderer.setSeriesOutlinePaint(2, PALE);
    return renderer;
  }

  /** The chart without a frame of its own, with room for its last letters. */
  JFreeChart framed(JFreeChart chart) {
    chart.setBackgroundPaint(null);
    chart.setPadding(new RectangleInsets(8, 0, 0, 12));
    LegendTitle legend = chart.getLegend();
    if (legend != null) {
      legend.setItemFont(words());
      legend.setItemPaint(INK);
      legend.setBackgroundPaint(null);
      legend.setItemLabelPadding(new RectangleInsets(2, 3, 2, 14));
      legend.setFrame(BlockBorder.NONE);
    }
    return chart;
  }

  /**
   * The chart as an SVG element in the colours of its medium; the same chart, the same characters.
   *
   * @param id no other drawing of the page has it
   * @param width of the drawing's own units; words have the same size whatever it is
   * @param height of the same
   */
  String svg(JFreeChart chart, String id, int width, int height) {
    SVGGraphics2D canvas = new SVGGraphics2D(width, height, SVGUnits.PX);
    canvas.setDefsKeyPrefix(id);
    canvas.setFontFunction(this::family);
    chart.draw(canvas, new Rectangle2D.Double(0, 0, width, height));
    ViewBox box = new ViewBox(0, 0, width, height);
    String svg =
        canvas.getSVGElement(id, false, box, PreserveAspectRatio.XMID_YMID, MeetOrSlice.MEET);
    return medium == Medium.PAPER ? sized(svg, (double) height / width) : inColours(svg);
  }

  /** As wide as a sheet; the maker of the PDF does not find out the height by itself. */
  private static String sized(String svg, double ratio) {
    String height = String.format(Locale.ROOT, "%.1f", SHEET * ratio);
    return svg.replaceFirst("<svg", "<svg style=\"height: " + height + "mm\"");
  }

  /** The finished drawing in the colours of the page, with letters that fit. */
  private static String inColours(String svg) {
    return svg.replace(MEASURED_SIZE, SCREEN_SIZE)
        .replace(css(INK), "currentColor")
        .replace(css(BAND), "var(--requester)")
        .replace(css(PALE), "var(--done)")
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
