package dev.rapport.engine.report.html;

import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Waits by length as bars from top to bottom: full for those that ended, hollow for those that
 * still last, pale for tickets that were closed without.
 *
 * @param texts names of the parts
 * @param style its colours and letters
 */
record SpreadChart(Texts texts, ChartStyle style) {
  private static final int LINE = 26;
  private static final int AROUND = 70;

  /**
   * One bar.
   *
   * @param name how long these waits are
   * @param came of them, such that ended
   * @param open such that still last
   * @param without tickets that were closed without it
   */
  record Bar(String name, int came, int open, int without) {}

  /**
   * The chart as an SVG element; the same bars, the same characters.
   *
   * @param id no other drawing of the page has it
   * @param width of the drawing's own units; words have the same size whatever it is
   */
  String svg(List<Bar> bars, String id, int width) {
    return style.svg(chart(bars), id, width, AROUND + bars.size() * LINE);
  }

  private JFreeChart chart(List<Bar> bars) {
    boolean without = bars.stream().anyMatch(bar -> bar.without() > 0);
    DefaultCategoryDataset counts = new DefaultCategoryDataset();
    for (Bar bar : bars) {
      counts.addValue(bar.came(), texts.say("spread.came"), bar.name());
      counts.addValue(bar.open(), texts.say("spread.open"), bar.name());
      if (without) {
        counts.addValue(bar.without(), texts.say("spread.without"), bar.name());
      }
    }
    CategoryPlot plot =
        new CategoryPlot(
            counts, style.names(), style.counts(texts.say("spread.tickets")), style.bars());
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setRangeGridlinePaint(style.faint());
    return style.framed(new JFreeChart(null, style.words(), plot, true));
  }
}
