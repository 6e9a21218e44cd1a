package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Page;
import dev.rapport.connector.Source;
import dev.rapport.model.ActorId;
import dev.rapport.model.History;
import dev.rapport.model.Named;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Approval;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.TicketEvent.Rated;
import dev.rapport.model.TicketHistory;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.TransientMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands beside a task: approvals, the host's own clocks, ratings, tags. */
class CompanionsTest {
  private final Instance instance = new Instance();
  private final TransientMemory memory = new TransientMemory();
  private Cursor reached = Cursor.START;

  @AfterEach
  void stop() {
    instance.close();
  }

  private List<TicketHistory> read() {
    Source source = instance.source(HostContexts.of(instance.clock(), memory, new CallCount()));
    Page page = source.fetch(reached);
    reached = page.next();
    return page.tickets().stream().map(source::decode).toList();
  }

  private <T extends TicketEvent> List<T> events(Class<T> type) {
    return read().get(0).events().stream().filter(type::isInstance).map(type::cast).toList();
  }

  private String insert(String table, Map<String, String> fields) {
    return instance.table(table).insert(fields, "ann.it").sysId();
  }

  private String approval(String task, String state) {
    String board = insert("sysapproval_group", Map.of("assignment_group", instance.desk));
    return insert(
        "sysapproval_approver",
        Map.of("sysapproval", task, "approver", instance.carl, "state", state, "group", board));
  }

  private void clock(String task, String target, String stage, String elapsed) {
    String sla = insert("contract_sla", Map.of("name", "Gold " + target, "target", target));
    Map<String, String> row = new HashMap<>();
    row.putAll(Map.of("task", task, "sla", sla, "stage", stage, "business_duration", elapsed));
    row.put("start_time", "2026-11-02 09:00:00");
    row.put("has_breached", "" + target.equals("response"));
    insert("task_sla", row);
  }

  private void rating(String task, String min, String max, String value) {
    String metric = insert("asmt_metric", Map.of("min", min, "max", max));
    String survey =
        insert(
            "asmt_assessment_instance",
            Map.of(
                "task_id",
                task,
                "user",
                instance.carl,
                "state",
                "complete",
                "taken_on",
                "2026-11-02 08:59:00"));
    insert(
        "asmt_metric_result", Map.of("instance", survey, "metric", metric, "actual_value", value));
  }

  @Test
  void anApprovalIsAskedForByOneAndGivenByAnother() {
    String task = instance.open();
    String approval = approval(task, "requested");
    instance.clock().advance(Duration.ofHours(3));
    instance.table("sysapproval_approver").update(approval, Map.of("state", "approved"), "system");

    List<ApprovalChanged> events = events(ApprovalChanged.class);

    assertThat(events)
        .extracting(ApprovalChanged::state)
        .containsExactly(Approval.REQUESTED, Approval.GRANTED);
    assertThat(events)
        .extracting(event -> event.stamp().actor())
        .containsExactly(new ActorId("snow", instance.ann), new ActorId("snow", instance.carl));
    assertThat(events)
        .extracting(ApprovalChanged::group)
        .containsOnly(new Named(instance.desk, "Service Desk"));
    assertThat(Duration.between(events.get(0).stamp().at(), events.get(1).stamp().at()))
        .isEqualTo(Duration.ofHours(3));
  }

  @Test
  void nobodyWasAskedYetOrNeedsToBe() {
    String task = instance.open();
    approval(task, "not requested");
    approval(task, "not_required");

    assertThat(events(ApprovalChanged.class)).isEmpty();
  }

  @Test
  void theHostsOwnClocksSayWhatTheyAreFor() {
    String task = instance.open();
    clock(task, "response", "completed", "1970-01-01 02:30:00");
    clock(task, "resolution", "in_progress", "1970-01-02 00:00:00");
    clock(task, "", "paused", "1970-01-01 00:00:01");
    clock(task, "resolution", "cancelled", "1970-01-01 00:00:01");

    assertThat(events(ClockMeasured.class))
        .extracting(ClockMeasured::goal, ClockMeasured::elapsed, ClockMeasured::breached)
        .containsExactlyInAnyOrder(
            tuple(Goal.FIRST_RESPONSE, Duration.ofMinutes(150), true),
            tuple(Goal.RESOLUTION, Duration.ofDays(1), false),
            tuple(Goal.OTHER, Duration.ofSeconds(1), false));
  }

  @Test
  void aRatingIsAPointOnAScaleThatBeginsWithOne() {
    String task = instance.open();
    rating(task, "0", "10", "9");
    rating(task, "1", "5", "7");
    rating(task, "", "", "yes");

    assertThat(events(Rated.class))
        .singleElement()
        .satisfies(
            rated -> {
              assertThat(rated.score()).isEqualTo(10);
              assertThat(rated.best()).isEqualTo(11);
              assertThat(rated.stamp().actor()).isEqualTo(new ActorId("snow", instance.carl));
              assertThat(rated.stamp().at()).isEqualTo(Instant.parse("2026-11-02T08:59:00Z"));
            });
  }

  @Test
  void tagsThatEverybodySeesAreLabelsAndOursAreNot() {
    String task = instance.open();
    instance.table("incident").update(task, Map.of("subcategory", "vpn"));
    for (String[] label :
        List.of(
            new String[] {"Security", "everyone"},
            new String[] {"Mine", "me"},
            new String[] {"rapport thanked", "everyone"})) {
      String id = insert("label", Map.of("name", label[0], "viewable_by", label[1]));
      insert("label_entry", Map.of("label", id, "table", "incident", "table_key", task));
    }

    assertThat(read().get(0).ticket().labels()).containsExactlyInAnyOrder("vpn", "Security");
  }

  @Test
  void anApprovalOrARatingAfterwardsBringsItsTaskBack() {
    String task = instance.open();
    instance.open();
    String approval = approval(task, "requested");
    instance.clock().advance(Duration.ofHours(1));
    read();
    instance.clock().advance(Duration.ofHours(1));
    assertThat(read()).isEmpty();
    instance.table("sysapproval_approver").update(approval, Map.of("state", "rejected"));
    instance.clock().advance(Duration.ofHours(1));

    assertThat(read())
        .singleElement()
        .satisfies(
            history -> {
              assertThat(history.ticket().sourceId()).isEqualTo(task);
              assertThat(history.events())
                  .anyMatch(
                      event ->
                          event instanceof ApprovalChanged changed
                              && changed.state() == Approval.REJECTED);
            });
    instance.clock().advance(Duration.ofHours(1));
    assertThat(read()).isEmpty();
  }

  @Test
  void aQuietSyncTakesThreeCallsAndNothingSaidBesideATaskIsMissed() {
    String task = instance.open();
    String approval = approval(task, "requested");
    rating(task, "1", "5", "4");
    instance.clock().advance(Duration.ofHours(1));
    read();
    for (int i = 0; i < 4; i++) {
      instance.clock().advance(Duration.ofHours(1));
      int before = instance.calls().size();
      assertThat(read()).isEmpty();
      assertThat(instance.calls().size() - before).isLessThanOrEqualTo(3);
    }

    instance.table("sysapproval_approver").update(approval, Map.of("state", "approved"));
    rating(task, "1", "5", "5");
    List<TicketHistory> found = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      instance.clock().advance(Duration.ofHours(1));
      found.addAll(read());
    }

    assertThat(found)
        .isNotEmpty()
        .last()
        .satisfies(
            history -> assertThat(history.events()).filteredOn(Rated.class::isInstance).hasSize(2));
    assertThat(read()).isEmpty();
  }

  @Test
  void tablesThatSayNothingOfIncidentsAreAskedOnceAndNotForEveryPage() {
    for (int i = 0; i < 12; i++) {
      instance.open();
      instance.clock().advance(Duration.ofMinutes(2));
    }
    read();
    read();
    read();

    assertThat(instance.calls())
        .containsOnlyOnce("sysapproval_approver", "task_sla", "asmt_metric_result", "label_entry");
  }

  @Test
  void aRightThatIsTakenAwayTakesNothingThatIsKnown() {
    String task = instance.open();
    approval(task, "requested");
    assertThat(read().get(0).history().completeness()).isEqualTo(History.Completeness.COMPLETE);
    instance.with(Fault.NO_COMPANION_ROLE);
    instance.clock().advance(Duration.ofHours(1));
    instance.change(task, Map.of("state", "2"));
    instance.clock().advance(Duration.ofHours(1));

    assertThat(read().get(0).history().completeness()).isEqualTo(History.Completeness.PARTIAL);
  }
}
