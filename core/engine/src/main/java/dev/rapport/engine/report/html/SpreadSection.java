package dev.rapport.engine.report.html;

import static j2html.TagCreator.figcaption;
import static j2html.TagCreator.figure;

import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Spread.Bin;
import dev.rapport.engine.report.Spreads;
import j2html.tags.DomContent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How many waited how long: short waits above, long ones below, those that still last apart. */
record SpreadSection(Report report, Texts texts, Medium medium) {
  /** The section; none where too little is known to tell short waits from long ones. */
  List<Section> sections() {
    Spreads spreads = report.spreads();
    List<DomContent> parts = new ArrayList<>();
    part(
        parts,
        "first-response",
        Receipts.FIRST_RESPONSE,
        texts.clock(spreads.timeToFirstResponse()));
    part(parts, "resolution", Receipts.RESOLUTION, texts.clock(spreads.timeToResolution()));
    return parts.isEmpty()
        ? List.of()
        : List.of(new Section("spread", texts.say("spread"), texts.say("spread.intro"), parts));
  }

  private void part(List<DomContent> parts, String name, String receipt, List<Bin> bins) {
    if (bins.size() > 1) {
      List<SpreadChart.Bar> bars = bins.stream().map(bin -> bar(bin)).toList();
      SpreadChart chart = new SpreadChart(texts, new ChartStyle(medium));
      String title = texts.say("spread." + name);
      Drawing drawing =
          new Drawing("spread-" + name, title, (id, width) -> chart.svg(bars, id, width));
      parts.add(figure(figcaption(title)).with(drawing.content(medium)));
      parts.add(table(name, bins, receipt).content());
    }
  }

  private SpreadChart.Bar bar(Bin bin) {
    return new SpreadChart.Bar(range(bin), bin.came(), bin.open(), bin.closedWithout());
  }

  /** With a column for tickets that were closed without it, where there are any. */
  private Table table(String name, List<Bin> bins, String receipt) {
    boolean without = bins.stream().anyMatch(bin -> bin.closedWithout() > 0);
    List<String> columns = new ArrayList<>();
    columns.add(texts.say("spread.wait"));
    columns.add(texts.say("spread.came"));
    columns.add(texts.say("spread.open"));
    if (without) {
      columns.add(texts.say("spread.without"));
    }
    String caption = texts.say("spread." + name) + " · " + texts.say("spread.caption");
    Table table = new Table(caption, columns).on(receipt);
    bins.forEach(bin -> table.row(row(bin, without)));
    return table;
  }

  private String[] row(Bin bin, boolean without) {
    List<String> row = new ArrayList<>();
    row.add(range(bin));
    row.add(texts.number(bin.came()));
    row.add(texts.number(bin.open()));
    if (without) {
      row.add(texts.number(bin.closedWithout()));
    }
    return row.toArray(String[]::new);
  }

  private String range(Bin bin) {
    String from = texts.time(bin.from().toSeconds());
    Duration to = bin.to();
    if (to == null) {
      return texts.say("spread.over", from);
    }
    String end = texts.time(to.toSeconds());
    return bin.from().isZero()
        ? texts.say("spread.under", end)
        : texts.say("spread.between", from, end);
  }
}
