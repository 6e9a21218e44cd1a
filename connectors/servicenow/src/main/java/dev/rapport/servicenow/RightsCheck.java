package dev.rapport.servicenow;

import dev.rapport.connector.HostException;
import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Inspection.Level;
import dev.rapport.servicenow.table.EncodedQuery;
import dev.rapport.servicenow.table.PagePart;
import dev.rapport.servicenow.table.TableQuery;
import dev.rapport.servicenow.table.TableReader;
import dev.rapport.servicenow.table.TableRights;
import java.util.List;
import java.util.stream.Stream;

/** Tries which tables the account may read, and says what is lost where it may not. */
final class RightsCheck {
  /** As many tasks as surely have an audit and a journal between them. */
  static final int SAMPLE = 100;

  private final TableReader reader;
  private final TableRights rights;

  RightsCheck(TableReader reader, TableRights rights) {
    this.reader = reader;
    this.rights = rights;
  }

  /**
   * One finding per table, most important first.
   *
   * @param type the class of the sample's tasks
   * @param sample the sys_ids of some tasks, at most {@value #SAMPLE}
   */
  List<Finding> findings(String type, List<String> sample) {
    List<Finding> findings =
        Stream.concat(
                Need.ALL.stream().map(need -> finding(need, question(need, type, sample))),
                Need.BESIDE.stream()
                    .map(need -> finding(need, question(need, type, sample)))
                    .filter(finding -> finding.level() == Level.MISSING))
            .toList();
    return isFine(findings, AuditRow.TABLE)
        ? findings.stream().filter(one -> !one.subject().equals(MetricIntervals.TABLE)).toList()
        : findings;
  }

  private static boolean isFine(List<Finding> findings, String table) {
    return findings.stream()
        .anyMatch(one -> one.subject().equals(table) && one.level() == Level.FINE);
  }

  private static TableQuery question(Need need, String type, List<String> sample) {
    EncodedQuery query =
        switch (need.table()) {
          case AuditRow.TABLE ->
              EncodedQuery.where("tablename", "=", type).andIn(AuditRow.TASK, sample);
          case MetricIntervals.TABLE ->
              EncodedQuery.where("table", "=", type).andIn(MetricIntervals.TASK, sample);
          case JournalRow.TABLE -> EncodedQuery.ALL.andIn(JournalRow.TASK, sample);
          default -> beside(need.table(), sample);
        };
    return TableQuery.of(need.table(), query, List.of("sys_id"), 1).whileCounting();
  }

  private static EncodedQuery beside(String table, List<String> sample) {
    return Stream.of(Companion.values())
        .filter(companion -> companion.table().equals(table))
        .findFirst()
        .map(companion -> EncodedQuery.ALL.andIn(companion.task(), sample))
        .orElse(EncodedQuery.ALL);
  }

  private Finding finding(Need need, TableQuery question) {
    try {
      PagePart answer = reader.part(question);
      boolean visible = !answer.visible().isEmpty();
      long total = answer.total().orElse(0L);
      if (visible) {
        rights.grant(need.table());
        return new Finding(Level.FINE, need.table(), "can be read", "");
      }
      return total > 0
          ? missing(need, "all of its rows are hidden")
          : new Finding(
              Level.NOTICE,
              need.table(),
              "answers with no rows, which may mean that there are none, or that a right is"
                  + " missing; then "
                  + need.lost(),
              need.remedy());
    } catch (HostException e) {
      if (e.kind() != HostException.Kind.FORBIDDEN && e.kind() != HostException.Kind.NOT_FOUND) {
        throw e;
      }
      return missing(need, "is refused");
    }
  }

  private Finding missing(Need need, String how) {
    rights.deny(need.table());
    return new Finding(Level.MISSING, need.table(), how + ": " + need.lost(), need.remedy());
  }
}
