package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.engine.store.Store;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.PlanChanged;
import dev.rapport.model.TicketEvent.Rated;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Table;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A change request with all that ServiceNow keeps beside one, from the host to the report. */
class ChangeRequestTest {
  @TempDir Path folder;
  private final ServiceNowSandbox host = ServiceNowSandbox.builder().start();
  private final String change = openedAnHourAgo();

  @AfterEach
  void stop() {
    host.close();
  }

  /** Long enough ago that it is the same ticket a second later: what was said of it stays true. */
  private String openedAnHourAgo() {
    host.clock().advance(Duration.ofHours(-1));
    String id =
        insert(
            "change_request",
            Map.of(
                "number", "CHG0000001",
                "short_description", "Replace the core switch",
                "start_date", "2031-12-01 20:00:00",
                "due_date", "2031-12-02 06:00:00"));
    host.clock().advance(Duration.ofHours(1));
    return id;
  }

  private Table table(String name) {
    return host.tables().table(name);
  }

  private String insert(String table, Map<String, String> fields) {
    return table(table).insert(fields).sysId();
  }

  private void decorate() {
    String carl = insert("sys_user", Map.of("user_name", "carl", "name", "Carl"));
    insert(
        "sysapproval_approver",
        Map.of("sysapproval", change, "approver", carl, "state", "approved"));
    String sla = insert("contract_sla", Map.of("name", "Gold", "target", "resolution"));
    insert(
        "task_sla",
        Map.of(
            "task",
            change,
            "sla",
            sla,
            "stage",
            "in_progress",
            "start_time",
            table("change_request").rows().get(0).get("opened_at"),
            "business_duration",
            "1970-01-01 01:00:00"));
    String metric = insert("asmt_metric", Map.of("min", "1", "max", "5"));
    String survey =
        insert(
            "asmt_assessment_instance",
            Map.of("task_id", change, "user", carl, "state", "complete"));
    insert("asmt_metric_result", Map.of("instance", survey, "metric", metric, "actual_value", "4"));
  }

  @Test
  void everyPartOfItIsStoredAndEveryCommandGoesOnWorking() {
    decorate();
    Desk desk =
        new Desk(folder)
            .configured(
                Desk.CONFIG.formatted(host.url(), host.user())
                    + "    scope: { table: change_request }\n");

    JsonObject synced = desk.types("sync", "--json").host();
    assertThat(synced.get("tickets").getAsInt()).isEqualTo(1);
    assertThat(synced.get("quarantined").getAsInt()).isZero();
    assertThat(kinds())
        .contains(
            DueDateChanged.class,
            PlanChanged.class,
            ApprovalChanged.class,
            Described.class,
            ClockMeasured.class,
            Rated.class);
    assertThat(desk.types("ticket", "CHG0000001", "--json").exitCode()).isZero();
    assertThat(desk.types("report", "--json").exitCode()).isZero();
    assertThat(desk.types("once", "--yes").exitCode()).isZero();
    assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();
  }

  private Set<Class<? extends TicketEvent>> kinds() {
    Set<Class<? extends TicketEvent>> kinds = new HashSet<>();
    try (Store store = Store.open("jdbc:sqlite:" + folder.resolve("rapport.db"))) {
      store
          .tickets()
          .forEach(history -> history.events().forEach(event -> kinds.add(event.getClass())));
    }
    return kinds;
  }
}
