package dev.rapport.engine.report.html;

import dev.rapport.engine.report.Comparison;
import dev.rapport.engine.report.Comparison.Change;
import dev.rapport.engine.report.Comparison.Median;
import dev.rapport.engine.report.Comparison.Verdict;
import dev.rapport.engine.report.Report;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What changed since an earlier period, with a word on whether it is more than chance. */
record ChangeSection(Report report, Texts texts, ZoneId zone) {
  /** The section; none where nothing was compared. */
  List<Section> sections() {
    return Optional.ofNullable(report.comparison()).map(this::section).stream().toList();
  }

  /** What of it belongs among the first sentences. */
  Optional<String> sentence() {
    return Optional.ofNullable(report.comparison())
        .map(
            earlier -> {
              Median median = clock(earlier.resolution());
              return texts.say(
                  "sentence.change." + id(median.verdict()),
                  texts.period(earlier.period(), zone),
                  texts.time(median.before()),
                  texts.time(median.now()));
            });
  }

  private Section section(Comparison earlier) {
    return new Section(
        "change",
        texts.say("change", texts.period(earlier.period(), zone)),
        texts.say("change.intro", texts.date(earlier.asOf(), zone)),
        List.of(table(earlier).content()));
  }

  private Table table(Comparison earlier) {
    Table table =
        new Table(
                texts.say("change.caption"),
                texts.say("waits.what"),
                texts.say("change.before"),
                texts.say("change.now"),
                texts.say("change.difference"),
                texts.say("change.worth"))
            .on(Receipts.CHANGE);
    row(table, "waits.first-response", earlier.firstResponse());
    row(table, "waits.resolution", earlier.resolution());
    return table;
  }

  private void row(Table table, String key, Change change) {
    Median median = clock(change);
    table.row(
        texts.say(key),
        texts.time(median.before()),
        texts.time(median.now()),
        interval(median),
        texts.say("change." + id(median.verdict())));
  }

  private String interval(Median median) {
    Long low = median.low();
    Long high = median.high();
    return low == null || high == null
        ? texts.say("not-yet-known")
        : texts.say("change.interval", signed(low), signed(high));
  }

  private String signed(long seconds) {
    String sign = seconds == 0 ? "" : seconds < 0 ? "−" : "+";
    return sign + texts.time(Math.abs(seconds));
  }

  private Median clock(Change change) {
    return texts.aroundTheClock() ? change.calendar() : change.business();
  }

  private static String id(Verdict verdict) {
    return verdict.name().toLowerCase(Locale.ROOT);
  }
}
