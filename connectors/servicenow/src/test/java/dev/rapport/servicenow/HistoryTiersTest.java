package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Source;
import dev.rapport.model.ActorId;
import dev.rapport.model.History;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketHistory;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.servicenow.store.Tables;
import dev.rapport.servicenow.table.Row;
import dev.rapport.testkit.HostContexts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a history comes from, as rights are taken away. */
class HistoryTiersTest {
  private static final String OUTBOX = "x_acme_rapport_outbox";

  private final Instance instance = new Instance().with("history.outbox-table", OUTBOX);
  private final Instant opened = instance.clock().instant();
  private final String incident = instance.open();

  HistoryTiersTest() {
    instance.change(incident, Map.of("state", "2", "assigned_to", instance.ann));
    instance.change(incident, Map.of("state", "6"));
  }

  @AfterEach
  void stop() {
    instance.close();
  }

  private TicketHistory history() {
    Source source = instance.source(HostContexts.of(instance.clock()));
    return source.decode(source.fetch(Cursor.START).tickets().get(0));
  }

  private Instant minute(int number) {
    return opened.plus(Duration.ofMinutes(number));
  }

  private void noted(int minute, String field, String from, String to) {
    instance
        .table(OUTBOX)
        .insert(
            Map.of(
                "task", incident,
                "field", field,
                "old_value", from,
                "new_value", to,
                "changed_on", Tables.text(minute(minute)),
                "changed_by", minute == 0 ? "carl" : "ann.it",
                "mod_count", "" + minute));
  }

  private void measured(String definition, String value, int from, String end) {
    instance
        .table("metric_instance")
        .insert(
            Map.of(
                "table", "incident",
                "id", incident,
                "field", "state",
                "definition", definition,
                "field_value", value,
                "start", Tables.text(minute(from)),
                "end", end));
  }

  private static List<StatusChanged> moves(TicketHistory history) {
    return history.events().stream()
        .filter(StatusChanged.class::isInstance)
        .map(StatusChanged.class::cast)
        .toList();
  }

  @Test
  void ourOwnTableNeedsNoAdministrator() {
    noted(0, "state", "", "1");
    noted(0, "assignment_group", "", instance.desk);
    noted(1, "state", "1", "2");
    noted(1, "assigned_to", "", instance.ann);
    noted(2, "state", "2", "6");
    instance.with(Fault.NO_AUDIT_ROLE);
    TicketHistory history = history();

    assertThat(history.history()).isEqualTo(new History(OUTBOX, History.Completeness.COMPLETE));
    assertThat(moves(history))
        .extracting(move -> move.to().name())
        .containsExactly("In Progress", "Resolved");
    assertThat(moves(history))
        .extracting(move -> move.stamp().actor())
        .containsOnly(new ActorId("snow", instance.ann));
    assertThat(instance.calls()).doesNotContain("sys_audit", "metric_instance");
  }

  @Test
  void aTaskOlderThanOurTableIsReadFromTheAudit() {
    noted(2, "state", "2", "6");

    assertThat(history().history())
        .isEqualTo(new History("sys_audit", History.Completeness.COMPLETE));
    assertThat(moves(history())).hasSize(2);
  }

  @Test
  void withoutAuditMetricsSayWhenButNotWho() {
    measured("m1", "1", 0, Tables.text(minute(1)));
    measured("m1", "2", 1, Tables.text(minute(2)));
    measured("m1", "6", 2, "");
    measured("other", "1", 0, "");
    instance.with(Fault.NO_AUDIT_ROLE);
    TicketHistory history = history();

    assertThat(history.history())
        .isEqualTo(new History("metric_instance", History.Completeness.PARTIAL));
    assertThat(((TicketEvent.Created) history.events().get(0)).status().name()).isEqualTo("New");
    assertThat(moves(history))
        .extracting(move -> move.stamp().at())
        .containsExactly(minute(1), minute(2));
    assertThat(moves(history)).extracting(move -> move.stamp().actor()).containsOnlyNulls();
  }

  @Test
  void withNeitherOnlyTheRecordSpeaks() {
    instance.with(Fault.NO_AUDIT_ROLE);

    assertThat(history().history()).isEqualTo(new History("record", History.Completeness.PARTIAL));
    assertThat(moves(history())).isEmpty();
  }

  @Test
  void aFieldThatWasEmptyForAWhileHasAGap() {
    List<AuditRow> changes =
        MetricIntervals.changes(
            List.of(
                assigned("i1", "ann", "2026-11-02 09:00:00", "2026-11-02 09:10:00"),
                assigned("i2", "bob", "2026-11-02 09:30:00", "")));

    assertThat(changes)
        .extracting(change -> change.from() + ">" + change.to() + " " + change.at())
        .containsExactly(
            ">ann 2026-11-02 09:00:00", "ann> 2026-11-02 09:10:00", ">bob 2026-11-02 09:30:00");
  }

  private static Row assigned(String id, String value, String start, String end) {
    Map<String, String> values =
        Map.of(
            "sys_id",
            id,
            "field",
            "assigned_to",
            "definition",
            "m",
            "field_value",
            value,
            "start",
            start,
            "end",
            end);
    return new Row(values, Map.of());
  }
}
