package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.faults.Fault;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsTest {
  private final ServiceNowSandbox sandbox = ServiceNowSandbox.builder().start();
  private final Caller caller = new Caller(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @CsvSource({
    "no-audit-role, sys_audit",
    "no-choice-role, sys_choice",
    "no-user-role, sys_user",
    "no-group-role, sys_user_group",
    "no-group-role, sys_user_grmember"
  })
  void aTableThatMayNotBeReadIsForbidden(String fault, String table) {
    assertThat(caller.list(table).status()).isEqualTo(200);
    sandbox.faults().on(fault);

    assertThat(caller.list(table).status()).isEqualTo(403);
    assertThat(caller.call("GET", "/api/now/stats/" + table, "").status()).isEqualTo(403);
    assertThat(caller.list("incident").status()).isEqualTo(200);
  }

  @Test
  void aJournalThatMayNotBeReadLooksEmptyWhileItsRowsAreCounted() {
    var incidents = sandbox.tables().table("incident");
    incidents.insert(Map.of("comments", "Hello"));
    sandbox.faults().on(Fault.NO_JOURNAL_ROLE);

    var journal = caller.list("sys_journal_field");

    assertThat(journal.status()).isEqualTo(200);
    assertThat(journal.rows()).isEmpty();
    assertThat(journal.header("X-Total-Count")).isEqualTo("1");
    String entry = sandbox.tables().table("sys_journal_field").rows().get(0).sysId();
    assertThat(caller.list("sys_journal_field/" + entry).status()).isEqualTo(404);
  }

  @Test
  void withoutTheRightToWriteNothingIsWritten() {
    String sysId = sandbox.tables().table("incident").insert(Map.of()).sysId();
    sandbox.faults().on(Fault.NO_WRITE_ROLE);

    assertThat(caller.write("POST", "incident", Map.of()).status()).isEqualTo(403);
    assertThat(caller.write("PATCH", "incident/" + sysId, Map.of()).status()).isEqualTo(403);
    assertThat(caller.call("DELETE", "/api/now/table/incident/" + sysId, "").status())
        .isEqualTo(403);
    assertThat(sandbox.tables().table("incident").size()).isEqualTo(1);
  }
}
