package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CompanyTest {
  private static final ServiceNowSandbox SANDBOX = company();

  private final Table incidents = SANDBOX.tables().table("incident");

  private static ServiceNowSandbox company() {
    SandboxClock clock = SandboxClock.at(Instant.parse("2026-11-20T15:00:00Z"));
    return ServiceNowSandbox.builder().clock(clock).company(600, 1).start();
  }

  @AfterAll
  static void stop() {
    SANDBOX.close();
  }

  @Test
  void theSameSeedGivesTheSameRows() {
    try (ServiceNowSandbox again = company()) {
      for (String table : List.of("incident", "sys_audit", "sys_journal_field", "sys_user")) {
        assertThat(again.tables().table(table).dump())
            .isEqualTo(SANDBOX.tables().table(table).dump());
      }
    }
  }

  @Test
  void mostIsDoneSomeIsOpenAndSomeOfThatIsYoung() {
    assertThat(share(row -> row.get("active").equals("true"))).isBetween(0.04, 0.12);
    assertThat(incidents.find("active=true^opened_at>=2026-11-19 00:00:00^ORDERBYopened_at"))
        .isNotEmpty();
    assertThat(share(row -> row.get("state").equals("7"))).isGreaterThan(0.8);
  }

  @Test
  void everythingThatHappensToTicketsHappens() {
    assertThat(share(row -> Integer.parseInt(row.get("reopen_count")) > 0)).isBetween(0.02, 0.12);
    assertThat(share(row -> Integer.parseInt(row.get("reassignment_count")) > 2))
        .isBetween(0.02, 0.2);
    Table audit = SANDBOX.tables().table("sys_audit");
    for (String reason : new String[] {"1", "3", "4", "5"}) {
      assertThat(audit.find("fieldname=hold_reason^newvalue=" + reason)).isNotEmpty();
    }
    Table journal = SANDBOX.tables().table("sys_journal_field");
    for (String command : new String[] {"/thanks", "/goal", "/agree", "/option"}) {
      assertThat(journal.find("element=comments^valueSTARTSWITH" + command)).isNotEmpty();
    }
    assertThat(journal.find("valueSTARTSWITH/tip")).isNotEmpty();
  }

  @Test
  void theStateOfEachIncidentIsThatOfItsLastAudit() {
    for (Row incident : incidents.rows()) {
      List<Row> moves =
          SANDBOX
              .tables()
              .table("sys_audit")
              .find(
                  "documentkey=" + incident.sysId() + "^fieldname=state^ORDERBYrecord_checkpoint");
      String state = "1";
      for (Row move : moves) {
        assertThat(move.get("oldvalue")).isEqualTo(state);
        state = move.get("newvalue");
      }
      assertThat(incident.get("state")).isEqualTo(state);
    }
  }

  @Test
  void everyReferenceLeadsToARecord() {
    Map<String, String> paths =
        Map.of(
            "caller_id", "caller_id.name",
            "assigned_to", "assigned_to.name",
            "assignment_group", "assignment_group.name",
            "opened_by", "opened_by.user_name");
    for (Row incident : incidents.rows()) {
      paths.forEach(
          (column, path) ->
              assertThat(incidents.value(incident, path).isEmpty())
                  .isEqualTo(incident.get(column).isEmpty()));
    }
    assertThat(SANDBOX.tables().table("sys_user_group").size()).isEqualTo(9);
    assertThat(SANDBOX.tables().table("sys_user_has_role").size()).isGreaterThan(20);
  }

  private double share(Predicate<Row> condition) {
    return (double) incidents.rows().stream().filter(condition).count() / incidents.size();
  }
}
