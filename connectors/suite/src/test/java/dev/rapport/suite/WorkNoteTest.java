package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A note per change of the summary's words, where the admin switched that on; none without one. */
class WorkNoteTest {
  private static final String CONFIG =
      """
      hosts:
        - name: snow
          type: servicenow
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          limits: { requests-per-second: 1000 }
          write: { summary: none, work-note: true, approve: always }
      """;

  @TempDir Path folder;

  @Test
  void aTaskGetsAnotherNoteOnlyWhenThereIsSomethingNewToSay() {
    try (ServiceNowSandbox snow = ServiceNowSandbox.builder().company(3, 7).start()) {
      Desk desk = new Desk(folder).configured(CONFIG.formatted(snow.url(), snow.user()));
      Row task = resolved(snow);

      assertThat(desk.types("once", "--yes").exitCode()).isZero();
      assertThat(notes(snow, task)).singleElement().asString().contains("Whose turn: ");
      assertThat(desk.types("once", "--yes").exitCode()).isZero();
      assertThat(notes(snow, task)).hasSize(1);

      snow.tables().table("incident").update(task.sysId(), Map.of("state", "2"), "admin");
      assertThat(desk.types("once", "--yes").exitCode()).isZero();

      assertThat(notes(snow, task)).hasSize(2);
      assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();
    }
  }

  private static Row resolved(ServiceNowSandbox snow) {
    return snow.tables().table("incident").rows().stream()
        .min(Comparator.comparing((Row row) -> row.get("state")).thenComparing(Row::sysId))
        .orElseThrow();
  }

  private static List<String> notes(ServiceNowSandbox snow, Row task) {
    return snow.tables().table("sys_journal_field").rows().stream()
        .filter(row -> row.get("element_id").equals(task.sysId()))
        .filter(row -> row.get("sys_created_by").equals(snow.user()))
        .map(row -> row.get("value"))
        .toList();
  }
}
