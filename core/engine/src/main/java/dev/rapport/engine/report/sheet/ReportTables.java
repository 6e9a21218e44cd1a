package dev.rapport.engine.report.sheet;

import com.google.gson.JsonObject;
import dev.rapport.engine.appreciation.Win;
import dev.rapport.engine.repeats.RepeatGroup.Effect;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportJson;
import dev.rapport.model.time.Elapsed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tables of a report; what may not be shown is blank in them as it is null in the document. */
final class ReportTables {
  private static final List<Column> REPEATS =
      List.of(
          new Column("type", "what kind of request comes again", 16),
          new Column("service", "which service or project it concerns; may be empty", 24),
          new Column("count", "how many of them were opened in the period", 9),
          new Column("it wait seconds", "calendar seconds in which they waited for IT", 16),
          new Column("it wait business seconds", "the same in working hours", 22),
          new Column(
              "requester wait seconds", "calendar seconds they waited for the requester", 22),
          new Column("requester wait business seconds", "the same in working hours", 28),
          new Column("how to avoid it", "the tip that was given for everybody; may be empty", 50),
          new Column("before", "how often it came in the time before the tip", 8),
          new Column("after", "how often in as long a time after it", 8),
          new Column("window seconds", "how long each of these times is", 15));

  private static final List<Column> WINS =
      List.of(
          new Column("for", "what was achieved", 18),
          new Column("team", "whose work it was, where its own row is shown", 24),
          new Column("at", "when it was said (UTC)", 20),
          new Column("words", "in the words that were shared", 80));

  private ReportTables() {}

  /** The figures alone: what CSV holds. */
  static Table figures(Report report) {
    return figures(ReportJson.of(report));
  }

  /** All tables, the figures first and the explanation of all columns last. */
  static List<Table> of(Report report, ShownRepeats repeats) {
    JsonObject document = ReportJson.of(report);
    List<Table> tables = new ArrayList<>();
    tables.add(figures(document));
    // The facts hold them by now, and thousands of groups do not fit into memory twice.
    document.remove("groups");
    document.remove("quarters");
    tables.add(repeats(repeats));
    tables.add(wins(report.wins()));
    tables.add(Provenance.of(document));
    tables.add(Explanation.of(tables));
    return tables;
  }

  private static Table figures(JsonObject document) {
    return new Table("Figures", Fact.COLUMNS, Table.rows(Facts.of(document), Fact::cells));
  }

  private static Table repeats(ShownRepeats repeats) {
    return new Table(
        "Repeats", REPEATS, repeats.groups().stream().map(ReportTables::repeat).toList());
  }

  private static List<Cell> repeat(ShownRepeats.Shown group) {
    Effect effect = group.effect();
    return List.of(
        Cell.of(group.type()),
        Cell.of(group.service()),
        Cell.of(group.count()),
        calendar(group.it()),
        business(group.it()),
        calendar(group.requester()),
        business(group.requester()),
        Cell.of(group.tip()),
        effect == null ? Cell.BLANK : Cell.of(effect.before()),
        effect == null ? Cell.BLANK : Cell.of(effect.after()),
        effect == null ? Cell.BLANK : Cell.of(effect.window().toSeconds()));
  }

  private static Cell calendar(@Nullable Elapsed time) {
    return time == null ? Cell.BLANK : Cell.of(time.calendar().toSeconds());
  }

  private static Cell business(@Nullable Elapsed time) {
    return time == null ? Cell.BLANK : Cell.of(time.business().toSeconds());
  }

  private static Table wins(List<Win> wins) {
    return new Table(
        "Wins",
        WINS,
        wins.stream()
            .map(
                win ->
                    List.of(
                        Cell.of(win.outcome()),
                        Cell.of(win.team()),
                        Cell.of(win.at()),
                        Cell.of(win.words())))
            .toList());
  }
}
