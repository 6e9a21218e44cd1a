package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Source;
import dev.rapport.model.ActorId;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.PlanChanged;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketHistory;
import dev.rapport.testkit.HostContexts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Task tables other than incident, each alone and all of them at once. */
class TaskTablesTest {
  private static final List<String> TABLES =
      List.of("incident", "problem", "change_request", "sc_req_item", "sc_task");
  private final Instance instance = new Instance();

  @AfterEach
  void stop() {
    instance.close();
  }

  private List<TicketHistory> read(String table) {
    Source source = instance.with("scope.table", table).source(HostContexts.of(instance.clock()));
    return source.fetch(Cursor.START).tickets().stream().map(source::decode).toList();
  }

  private String open(String table) {
    return instance.table(table).insert(Map.of("number", "T-" + table), "carl").sysId();
  }

  private void done(String table, String task) {
    instance.table(table).update(task, Map.of("active", "false", "state", "3"), "ann.it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"problem", "change_request", "sc_req_item", "sc_task"})
  void aTaskIsDoneWhenItIsNotActiveAnyMore(String table) {
    done(table, open(table));

    assertThat(read(table))
        .singleElement()
        .satisfies(
            history -> {
              assertThat(history.ticket().type()).isEqualTo(table);
              assertThat(history.events())
                  .filteredOn(StatusChanged.class::isInstance)
                  .extracting(event -> ((StatusChanged) event).to().category())
                  .containsExactly(Status.Category.DONE);
            });
  }

  @Test
  void allOfThemAreReadAtOnceAndShareTheCallsForTheirHistories() {
    TABLES.forEach(table -> done(table, open(table)));

    assertThat(read("task"))
        .extracting(history -> history.ticket().type())
        .containsExactlyInAnyOrderElementsOf(TABLES);
    assertThat(instance.calls()).containsOnlyOnce("sys_audit", "sys_journal_field", "sys_choice");
  }

  @Test
  void whoAskedIsKnownWhicheverTableIsRead() {
    String carla = instance.table("sys_user").insert(Map.of("user_name", "carla")).sysId();
    Map.of(
            "incident",
            "caller_id",
            "change_request",
            "requested_by",
            "sc_req_item",
            "requested_for")
        .forEach((table, who) -> instance.table(table).insert(Map.of(who, carla), "carl"));

    assertThat(read("task"))
        .hasSize(3)
        .allSatisfy(
            history ->
                assertThat(history.ticket().requesters())
                    .extracting(ActorId::id)
                    .containsExactly(carla));
  }

  @Test
  void aTaskReadAmongAllIsTheOneReadFromItsOwnTable() {
    instance
        .table("incident")
        .insert(Map.of("category", "network", "subcategory", "vpn", "hold_reason", "1"), "carl");

    assertThat(read("task")).isEqualTo(read("incident"));
  }

  @Test
  void thePlannedStartOfAChangeIsSetAndMoved() {
    String change =
        instance
            .table("change_request")
            .insert(Map.of("start_date", "2026-12-01 20:00:00"), "carl")
            .sysId();
    instance
        .table("change_request")
        .update(change, Map.of("start_date", "2026-12-08 20:00:00"), "ann.it");

    assertThat(events(read("change_request").get(0), PlanChanged.class))
        .extracting(PlanChanged::from, PlanChanged::to)
        .containsExactly(
            tuple(null, "2026-12-01T20:00:00Z"),
            tuple("2026-12-01T20:00:00Z", "2026-12-08T20:00:00Z"));
  }

  @Test
  void aDueDateThatWasThereFromTheBeginningIsTheMakers() {
    instance.table("problem").insert(Map.of("due_date", "2026-12-24"), "ann.it");

    assertThat(events(read("problem").get(0), DueDateChanged.class))
        .singleElement()
        .satisfies(
            due -> {
              assertThat(due.to()).isEqualTo(Instant.parse("2026-12-24T00:00:00Z"));
              assertThat(due.stamp())
                  .extracting(Stamp::actor)
                  .extracting("id")
                  .isEqualTo(instance.ann);
            });
  }

  private static <T extends TicketEvent> List<T> events(TicketHistory history, Class<T> type) {
    return history.events().stream().filter(type::isInstance).map(type::cast).toList();
  }
}
