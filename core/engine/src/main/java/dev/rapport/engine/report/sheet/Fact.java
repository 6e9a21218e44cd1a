package dev.rapport.engine.report.sheet;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One number of a report.
 *
 * @param scope whether it speaks of the total or of a group
 * @param key of which group; "" for the total
 * @param period from when to when; "" for the report's own period
 * @param label what it says
 * @param value null where it may not be shown or is not known
 * @param state which of these
 */
record Fact(
    String scope, String key, String period, Label label, @Nullable Number value, State state) {
  /** Whether a value stands there, and why not. */
  enum State {
    SHOWN("shown"),
    HIDDEN("hidden"),
    NOT_KNOWN("not known");

    private final String words;

    State(String words) {
      this.words = words;
    }
  }

  static final List<Column> COLUMNS =
      List.of(
          new Column(
              "scope",
              "total: all tickets together; group: those of one group; weeks: all that were opened"
                  + " in these; quarters: those of one group that were opened in one; deadlines:"
                  + " those that are due in the four weeks after as-of; comparison: all of an"
                  + " earlier period",
              11),
          new Column("key", "the group's name; empty for all groups together", 28),
          new Column(
              "period",
              "the first day, or moment, and the one after the last; empty for the report's own"
                  + " period",
              24),
          new Column("topic", "the part of the report: waits, counts, checkpoints, mirror, …", 18),
          new Column("figure", "what is counted or measured, within the topic", 34),
          new Column(
              "statistic",
              "n: on how many it rests; open: of these, still waiting; p50, p85, p95: this share"
                  + " had it within the value; mean; came: so many waits of this length ended with"
                  + " what was waited for; closedWithout: or without; total: all added up; share: part of the whole,"
                  + " 0 to 1; value: the number itself; else the verdict or kind that is counted",
              16),
          new Column(
              "clock", "calendar: around the clock; business: working hours; else empty", 10),
          new Column("value", "the number; empty where it is hidden or not known", 16),
          new Column("unit", "seconds, share (0 to 1), words, or count", 9),
          new Column(
              "state",
              "shown; hidden: it rests on too few tickets or people; not known: too few for a"
                  + " percentile, or nothing of the kind",
              11));

  /** The same with a label that all rows share: there may be thousands that say the same. */
  Fact labelled(Map<Label, Label> known) {
    Label shared = known.merge(label, label, (first, same) -> first);
    return new Fact(scope, key, period, shared, value, state);
  }

  List<Cell> cells() {
    return List.of(
        Cell.of(scope),
        Cell.of(key),
        Cell.of(period),
        Cell.of(label.topic()),
        Cell.of(label.figure()),
        Cell.of(label.statistic()),
        Cell.of(label.clock()),
        Cell.of(value),
        Cell.of(label.unit()),
        Cell.of(state.words));
  }
}
