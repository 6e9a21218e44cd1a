package dev.rapport.engine.report.html;

import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Stretch;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.XYPlot;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;

/**
 * The trend by week: a line where half were done, a band up to six in seven, an open dot for a week
 * of which some still wait. A week of which too little is known has no point.
 *
 * @param texts names of the axes
 * @param style its colours and letters
 */
record TrendChart(Texts texts, ChartStyle style) {
  /** More points than these are told apart by months. */
  private static final int MANY_WEEKS = 16;

  private static final int HEIGHT = 240;

  /** Whether there is anything to draw: two points make a line. */
  static boolean isKnown(List<Stretch> trend, Texts texts, Function<Stretch, Distribution> what) {
    return trend.stream().filter(one -> texts.clock(what.apply(one)).p50() != null).count() > 1;
  }

  /**
   * The chart as an SVG element; the same trend, the same characters.
   *
   * @param what of the weeks is drawn
   * @param id no other drawing of the page has it
   * @param width of the drawing's own units; words have the same size whatever it is
   */
  String svg(List<Stretch> trend, Function<Stretch, Distribution> what, String id, int width) {
    return style.svg(chart(trend, what), id, width, HEIGHT);
  }

  private JFreeChart chart(List<Stretch> trend, Function<Stretch, Distribution> what) {
    TimeUnit unit = TimeUnit.of(trend, what, texts);
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(style.time(days(trend), texts.locale()));
    plot.setRangeAxis(style.number(texts.say("trend." + unit.name())));
    plot.setDataset(0, points(trend, what, unit));
    plot.setRenderer(0, style.dots(open(trend, what)));
    plot.setDataset(1, points(trend, what, unit));
    plot.setRenderer(1, style.band());
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(style.faint());
    plot.setDomainGridlinesVisible(false);
    return style.framed(new JFreeChart(null, style.words(), plot, false));
  }

  private String days(List<Stretch> trend) {
    return texts.say(trend.size() > MANY_WEEKS ? "trend.month" : "trend.day");
  }

  private YIntervalSeriesCollection points(
      List<Stretch> trend, Function<Stretch, Distribution> what, TimeUnit unit) {
    YIntervalSeries line = new YIntervalSeries("p50");
    for (Stretch one : known(trend, what)) {
      Quantiles quantiles = texts.clock(what.apply(one));
      double half = unit.of(quantiles.p50());
      double most = quantiles.p85() == null ? half : unit.of(quantiles.p85());
      double week = (double) one.from().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
      line.add(week, half, half, most);
    }
    YIntervalSeriesCollection data = new YIntervalSeriesCollection();
    data.addSeries(line);
    return data;
  }

  private List<Stretch> known(List<Stretch> trend, Function<Stretch, Distribution> what) {
    return trend.stream().filter(one -> texts.clock(what.apply(one)).p50() != null).toList();
  }

  /** Of each point, whether some of its tickets still wait. */
  private List<Boolean> open(List<Stretch> trend, Function<Stretch, Distribution> what) {
    return known(trend, what).stream().map(one -> what.apply(one).open() > 0).toList();
  }
}
