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

  private Table table(String name, List<Bin> bins, String receipt) {
    Table table =
        new Table(
                texts.say("spread." + name) + " · " + texts.say("spread.caption"),
                texts.say("spread.wait"),
                texts.say("spread.came"),
                texts.say("spread.open"),
                texts.say("spread.without"))
            .on(receipt);
    for (Bin bin : bins) {
      table.row(
          range(bin),
          texts.number(bin.came()),
          texts.number(bin.open()),
          texts.number(bin.closedWithout()));
    }
    return table;
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
