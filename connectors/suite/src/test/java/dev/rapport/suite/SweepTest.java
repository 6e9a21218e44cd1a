package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.Schedule;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reading by date of change cannot find, {@code sync --sweep} does. */
class SweepTest {
  private static final int SIZE = 40;

  @TempDir Path folder;

  @Test
  void aSweepFindsWhatIsGoneAndWhatChangedWithoutADate() {
    try (ServiceNowSandbox sandbox = ServiceNowSandbox.builder().company(SIZE, 7).start()) {
      Desk desk = new Desk(folder).configured(sandbox);
      desk.types("sync");
      List<Row> rows = sandbox.tables().table("incident").rows();
      Row closed = rows.stream().filter(row -> row.get("state").equals("7")).findFirst().get();
      Row gone = rows.stream().filter(row -> !row.equals(closed)).findFirst().get();
      sandbox.tables().table("incident").overwrite(closed.sysId(), Map.of("state", "2"));
      sandbox.tables().table("incident").delete(gone.sysId());

      assertThat(desk.types("sync", "--json").host().get("events").getAsInt()).isZero();
      JsonObject swept = desk.types("sync", "--sweep", "--json").host();

      assertThat(swept.get("complete").getAsBoolean()).isTrue();
      assertThat(swept.get("deleted").getAsInt()).isEqualTo(1);
      assertThat(swept.get("events").getAsInt()).isEqualTo(1);
      assertThat(desk.types("ticket", gone.get("number")).exitCode()).isEqualTo(1);
      JsonObject ticket = desk.types("ticket", closed.get("number"), "--json").json();
      assertThat(ticket.getAsJsonObject("receipt").get("history").getAsString())
          .isEqualTo("partial");
      JsonObject again = desk.types("sync", "--sweep", "--json").host();
      assertThat(again.get("events").getAsInt()).isZero();
      assertThat(again.get("deleted").getAsInt()).isZero();
      assertThat(sandbox.journal().writes()).isEmpty();
    }
  }

  @Test
  void aTaskThatIsHiddenFromUsLeavesTheFiguresUntilItIsShownAgain() {
    try (ServiceNowSandbox sandbox = ServiceNowSandbox.builder().company(SIZE, 7).start()) {
      Desk desk = new Desk(folder).configured(sandbox);
      desk.types("sync");
      int before = count(desk);
      Row hidden = sandbox.tables().table("incident").rows().get(5);
      String key = hidden.get("number");
      sandbox.faults().on(Fault.HIDDEN_ROWS, Schedule.only(hidden.sysId()));

      assertThat(desk.types("sync", "--sweep", "--json").host().get("hidden").getAsInt())
          .isEqualTo(1);
      assertThat(count(desk)).isEqualTo(before - 1);
      assertThat(desk.types("ticket", key).out()).contains("snow does not show it");
      assertThat(desk.types("ticket", key, "--json").json().has("notShownSince")).isTrue();

      sandbox.faults().clear();
      desk.types("sync", "--sweep");
      assertThat(count(desk)).isEqualTo(before);
      assertThat(desk.types("ticket", key).out()).doesNotContain("snow does not show it");
    }
  }

  private static int count(Desk desk) {
    JsonObject report = desk.types("report", "--json").json();
    return report.getAsJsonObject("total").get("n").getAsInt();
  }

  @Test
  void ourOwnTableOfChangesIsASettingLikeAnyOther() {
    try (ServiceNowSandbox sandbox = ServiceNowSandbox.builder().company(SIZE, 7).start()) {
      Desk desk =
          new Desk(folder)
              .configured(
                  Desk.CONFIG.formatted(sandbox.url(), sandbox.user())
                      + "    history: { outbox-table: x_acme_rapport_outbox }\n");

      assertThat(desk.types("sync", "--json").host().get("tickets").getAsInt()).isEqualTo(SIZE);
    }
  }
}
