package dev.rapport.engine.report.html;

import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Stretch;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TimeZone;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jfree.svg.MeetOrSlice;
import org.jfree.svg.PreserveAspectRatio;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.svg.SVGUnits;
import org.jfree.svg.ViewBox;

/**
 * The trend by week: a line where half were done, a band up to six in seven. A week of which too
 * little is known has no point.
 *
 * @param texts names of the axes
 * @param ink colour of lines and words, for light or for dark
 * @param band colour of the band
 */
record TrendChart(Texts texts, Color ink, Color band) {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 240;
  private static final double SECONDS_OF_AN_HOUR = 3_600;
  private static final Font WORDS = new Font(Font.SANS_SERIF, Font.PLAIN, 12);

  /** The chart as an SVG element; the same trend, the same characters. */
  String svg(List<Stretch> trend, Function<Stretch, Distribution> what, String id) {
    SVGGraphics2D canvas = new SVGGraphics2D(WIDTH, HEIGHT, SVGUnits.PX);
    canvas.setDefsKeyPrefix(id);
    chart(trend, what).draw(canvas, new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
    return canvas.getSVGElement(
        id,
        false,
        new ViewBox(0, 0, WIDTH, HEIGHT),
        PreserveAspectRatio.XMID_YMID,
        MeetOrSlice.MEET);
  }

  /** Whether there is anything to draw. */
  static boolean isKnown(List<Stretch> trend, Texts texts, Function<Stretch, Distribution> what) {
    return trend.stream().filter(one -> texts.clock(what.apply(one)).p50() != null).count() > 1;
  }

  private JFreeChart chart(List<Stretch> trend, Function<Stretch, Distribution> what) {
    YIntervalSeries line = new YIntervalSeries("p50");
    for (Stretch one : trend) {
      Quantiles quantiles = texts.clock(what.apply(one));
      if (quantiles.p50() != null) {
        double half = quantiles.p50() / SECONDS_OF_AN_HOUR;
        double most = quantiles.p85() == null ? half : quantiles.p85() / SECONDS_OF_AN_HOUR;
        double week = (double) one.from().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
        line.add(week, half, half, most);
      }
    }
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    data.addSeries(line);
    XYPlot plot = new XYPlot(data, time(), hours(), renderer());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(faint());
    plot.setDomainGridlinesVisible(false);
    JFreeChart chart = new JFreeChart(null, WORDS, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(new RectangleInsets(8, 0, 0, 12));
    return chart;
  }

  private DeviationRenderer renderer() {
    DeviationRenderer renderer = new DeviationRenderer(true, true);
    renderer.setSeriesPaint(0, ink);
    renderer.setSeriesStroke(0, new BasicStroke(2));
    renderer.setSeriesShape(0, new Ellipse2D.Double(-3, -3, 6, 6));
    renderer.setSeriesFillPaint(0, band);
    renderer.setAlpha(0.35f);
    return renderer;
  }

  private DateAxis time() {
    DateAxis axis = new DateAxis();
    axis.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
    axis.setLocale(texts.locale());
    axis.setTickLabelFont(WORDS);
    axis.setTickLabelPaint(ink);
    axis.setAxisLinePaint(faint());
    axis.setTickMarkPaint(faint());
    return axis;
  }

  private NumberAxis hours() {
    NumberAxis axis = new NumberAxis(texts.say("trend.hours"));
    axis.setAutoRangeIncludesZero(true);
    axis.setLabelFont(WORDS);
    axis.setLabelPaint(ink);
    axis.setTickLabelFont(WORDS);
    axis.setTickLabelPaint(ink);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    return axis;
  }

  private Color faint() {
    return new Color(ink.getRed(), ink.getGreen(), ink.getBlue(), 70);
  }
}
