package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TableWritingTest {
  private static final String SUMMARY = "x_acme_rapport_summary";

  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-03-02T09:00:00Z"));
  private final ServiceNowSandbox sandbox = ServiceNowSandbox.builder().clock(clock).start();
  private final Caller caller = new Caller(sandbox);
  private final Table incidents = sandbox.tables().table("incident");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aNewTaskGetsNumberOpenerAndSystemFields() {
    var created = caller.write("POST", "incident", Map.of("short_description", "No network"));

    assertThat(created.status()).isEqualTo(201);
    assertThat(created.header("Location")).endsWith(created.row().get("sys_id").getAsString());
    Row row = incidents.rows().get(0);
    assertThat(row.get("number")).startsWith("INC");
    assertThat(row.get("sys_created_on")).isEqualTo("2026-03-02 09:00:00");
    assertThat(row.get("sys_created_by")).isEqualTo(sandbox.user());
    assertThat(row.get("sys_mod_count")).isEqualTo("0");
    assertThat(row.get("opened_by")).isNotEmpty();
    assertThat(row.sysId()).matches("[0-9a-f]{32}");
    assertThat(sandbox.tables().table("sys_audit").size()).isZero();
  }

  @Test
  void aChangeMovesTheSystemFieldsAndIsAudited() {
    Row before = incidents.insert(Map.of("state", "1"));
    clock.advance(Duration.ofHours(1));

    var changed =
        caller.write("PATCH", "incident/" + before.sysId(), Map.of("state", "2", "priority", "1"));

    assertThat(changed.status()).isEqualTo(200);
    Row after = incidents.get(before.sysId()).orElseThrow();
    assertThat(after.get("sys_updated_on")).isEqualTo("2026-03-02 10:00:00");
    assertThat(after.get("sys_updated_by")).isEqualTo(sandbox.user());
    assertThat(after.get("sys_mod_count")).isEqualTo("1");
    List<Row> audit = sandbox.tables().table("sys_audit").find("documentkey=" + before.sysId());
    assertThat(audit).hasSize(2);
    assertThat(audit).extracting(row -> row.get("record_checkpoint")).containsOnly("1");
    assertThat(audit).extracting(row -> row.get("internal_checkpoint")).doesNotContain("");
    assertThat(audit)
        .filteredOn(row -> row.get("fieldname").equals("state"))
        .extracting(row -> row.get("oldvalue") + ">" + row.get("newvalue"))
        .containsExactly("1>2");
  }

  @Test
  void aChangeThatChangesNothingLeavesNoTrace() {
    Row before = incidents.insert(Map.of("state", "1"));
    clock.advance(Duration.ofHours(1));

    caller.write("PUT", "incident/" + before.sysId(), Map.of("state", "1"));

    assertThat(incidents.get(before.sysId())).contains(before);
  }

  @Test
  void journalsBecomeEntriesAndAreReadableAsDisplayedTextOnly() {
    String sysId = incidents.insert(Map.of()).sysId();
    caller.write("PATCH", "incident/" + sysId, Map.of("comments", "Is it plugged in?"));
    clock.advance(Duration.ofMinutes(5));
    caller.write("PATCH", "incident/" + sysId, Map.of("comments", "Yes, it is."));
    caller.write("PATCH", "incident/" + sysId, Map.of("work_notes", "Cable swapped."));

    var entries = sandbox.tables().table("sys_journal_field").find("element_id=" + sysId);
    assertThat(entries)
        .extracting(entry -> entry.get("element"))
        .containsExactly("comments", "comments", "work_notes");
    assertThat(incidents.get(sysId).orElseThrow().get("sys_mod_count")).isEqualTo("3");
    assertThat(caller.list("incident/" + sysId).row().get("comments").getAsString()).isEmpty();
    assertThat(
            caller
                .list("incident/" + sysId, "sysparm_display_value", "true")
                .row()
                .get("comments")
                .getAsString())
        .isEqualTo(
            """
            2026-03-02 09:05:00 - Rapport Integration (Additional comments)
            Yes, it is.

            2026-03-02 09:00:00 - Rapport Integration (Additional comments)
            Is it plugged in?

            """);
  }

  @Test
  void aScopedTableTakesItsShapeFromTheFirstRow() {
    assertThat(caller.list(SUMMARY, "sysparm_query", "task=1").rows()).isEmpty();

    String incident = incidents.insert(Map.of("number", "INC7")).sysId();
    caller.write("POST", SUMMARY, Map.of("task", incident, "holder", "vendor"));

    var found = caller.list(SUMMARY, "sysparm_query", "task=" + incident);
    assertThat(found.values("holder")).containsExactly("vendor");
    var refused = caller.list(SUMMARY, "sysparm_query", "no_such_field=1");
    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().toString()).contains("Field(s) present in the query");
  }

  @Test
  void unknownFieldsOfAPlatformTableAreNotStored() {
    var created = caller.write("POST", "incident", Map.of("no_such_field", "1"));

    assertThat(created.row().has("no_such_field")).isFalse();
  }

  @Test
  void aDeletedRowIsGoneAndNoted() {
    String sysId = incidents.insert(Map.of()).sysId();

    assertThat(caller.call("DELETE", "/api/now/table/incident/" + sysId, "").status())
        .isEqualTo(204);
    assertThat(caller.call("DELETE", "/api/now/table/incident/" + sysId, "").status())
        .isEqualTo(404);
    assertThat(incidents.size()).isZero();
    assertThat(sandbox.tables().table("sys_audit_delete").find("documentkey=" + sysId)).hasSize(1);
  }

  @Test
  void badWritesAreRefusedInThePlatformsWords() {
    String sysId = incidents.insert(Map.of()).sysId();

    assertThat(caller.call("POST", "/api/now/table/incident", "not json").status()).isEqualTo(400);
    assertThat(caller.call("POST", "/api/now/table/incident", "[]").status()).isEqualTo(400);
    assertThat(caller.call("PATCH", "/api/now/table/incident", "{}").status()).isEqualTo(405);
    assertThat(caller.call("POST", "/api/now/table/incident/" + sysId, "{}").status())
        .isEqualTo(405);
    assertThat(caller.write("PATCH", "incident/" + "0".repeat(32), Map.of()).status())
        .isEqualTo(404);
  }

  @Test
  void aSysIdIsGivenOnce() {
    String sysId = incidents.insert(Map.of("number", "INC1")).sysId();

    assertThat(caller.write("POST", "incident", Map.of("sys_id", sysId)).status()).isEqualTo(403);
    assertThat(incidents.get(sysId).orElseThrow().get("number")).isEqualTo("INC1");
  }

  @Test
  void writesOfManyCallersAtOnceAllCount() {
    String sysId = incidents.insert(Map.of()).sysId();

    IntStream.range(0, 40)
        .parallel()
        .mapToObj(i -> Map.of("short_description", "Change " + i))
        .forEach(change -> caller.write("PATCH", "incident/" + sysId, change));

    assertThat(incidents.get(sysId).orElseThrow().get("sys_mod_count")).isEqualTo("40");
    assertThat(sandbox.tables().table("sys_audit").size()).isEqualTo(40);
    assertThat(sandbox.journal().writes()).hasSize(40);
  }

  @Test
  void anOverwriteMovesNothingButTheValue() {
    Row before = incidents.insert(Map.of("state", "1"));
    clock.advance(Duration.ofHours(1));

    Row after = incidents.overwrite(before.sysId(), Map.of("state", "7"));

    assertThat(after.get("state")).isEqualTo("7");
    assertThat(after.get("sys_updated_on")).isEqualTo(before.get("sys_updated_on"));
    assertThat(sandbox.tables().table("sys_audit").size()).isZero();
  }

  @Test
  void directWritesToNothingAreRefused() {
    assertThatThrownBy(() -> incidents.update("nothing", Map.of()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sandbox.tables().table("nothing"))
        .hasMessageContaining("no table nothing");
  }
}
