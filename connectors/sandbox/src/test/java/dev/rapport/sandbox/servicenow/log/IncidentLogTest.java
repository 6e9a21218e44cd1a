package dev.rapport.sandbox.servicenow.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentLogTest {
  private static final String HEADER =
      "number,incident_state,active,sys_mod_count,caller_id,opened_at,sys_updated_by,sys_updated_at,"
          + "priority,assignment_group,assigned_to,u_extra\n";

  private final Tables tables = new Tables(SandboxClock.at(Instant.parse("2026-03-02T09:00:00Z")));
  @TempDir private Path folder;

  @Test
  void anIncidentStandsInItsLastStateAndItsChangesAreAudited() {
    load(
        HEADER
            + "INC1,New,true,0,Caller 1,1/2/2016 08:00,U 1,1/2/2016 08:05,3 - Moderate,?,?,x\n"
            + "INC1,Active,true,1,Caller 1,1/2/2016 08:00,U 2,1/2/2016 09:00,3 - Moderate,G,R,x\n"
            + "INC1,Closed,false,4,Caller 1,1/2/2016 08:00,U 3,2/2/2016 09:00,2 - High,G,R,x\n");

    Row incident = only("incident", "number=INC1");
    assertThat(incident.get("state")).isEqualTo("7");
    assertThat(incident.get("priority")).isEqualTo("2");
    assertThat(incident.get("opened_at")).isEqualTo("2016-02-01 08:00:00");
    assertThat(incident.get("sys_created_on")).isEqualTo("2016-02-01 08:00:00");
    assertThat(incident.get("sys_updated_on")).isEqualTo("2016-02-02 09:00:00");
    assertThat(incident.get("sys_updated_by")).isEqualTo("u.3");
    assertThat(incident.get("sys_mod_count")).isEqualTo("4");
    assertThat(incident.get("u_extra")).isEqualTo("x");
    assertThat(changes("state")).containsExactly("1>2 at 1 by u.2", "2>7 at 4 by u.3");
    assertThat(changes("priority")).containsExactly("3>2 at 4 by u.3");
    assertThat(only("sys_user", "name=Caller 1").sysId()).isEqualTo(incident.get("caller_id"));
    Row member = only("sys_user_grmember", "group=" + incident.get("assignment_group"));
    assertThat(member.get("user")).isEqualTo(incident.get("assigned_to"));
    assertThat(only("sys_choice", "name=incident^element=priority^value=2").get("label"))
        .isEqualTo("2 - High");
  }

  @Test
  void linesMayBeUnsortedAndIncidentsInterleaved() {
    load(
        """
        sys_updated_at,number,incident_state,sys_mod_count,opened_at
        1/2/2016 09:00,INC1,Closed,3,1/2/2016 08:00
        1/2/2016 08:30,INC2,New,0,1/2/2016 08:00
        1/2/2016 09:00,INC1,Resolved,2,1/2/2016 08:00
        1/2/2016 08:00,INC1,New,0,1/2/2016 08:00
        """);

    assertThat(tables.table("incident").size()).isEqualTo(2);
    assertThat(only("incident", "number=INC1").get("state")).isEqualTo("7");
    assertThat(changes("state")).containsExactly("1>6 at 2 by system", "6>7 at 3 by system");
  }

  @Test
  void anUpdateBeforeTheOpeningCountsAsAtTheOpening() {
    load(
        """
        number,incident_state,sys_mod_count,opened_at,sys_updated_at
        INC1,New,0,1/2/2016 08:00,1/2/2016 06:00
        INC1,Active,1,1/2/2016 08:00,1/2/2016 07:00
        """);

    assertThat(only("sys_audit", "fieldname=state").get("sys_created_on"))
        .isEqualTo("2016-02-01 08:00:00");
    assertThat(only("incident", "").get("sys_updated_on")).isEqualTo("2016-02-01 08:00:00");
  }

  @Test
  void statesNeverSeenBeforeGetNumbersAndNumbersStayThemselves() {
    load(
        """
        number,incident_state,sys_updated_at
        INC1,On Holiday,1/2/2016 08:00
        INC2,-100,1/2/2016 08:00
        INC3,At Lunch,1/2/2016 08:00
        """);

    assertThat(label("9")).isEqualTo("On Holiday");
    assertThat(label("-100")).isEqualTo("-100");
    assertThat(label("10")).isEqualTo("At Lunch");
    assertThat(label("8")).isEqualTo("Awaiting Vendor");
  }

  @Test
  void withoutUpdateCountsThePlaceInTheHistoryCounts() {
    load(
        """
        number,incident_state,sys_updated_at
        INC1,New,1/2/2016 08:00
        INC1,Active,1/2/2016 08:00
        """);

    assertThat(only("incident", "").get("opened_at")).isEqualTo("2016-02-01 08:00:00");
    assertThat(changes("state")).containsExactly("1>2 at 1 by system");
  }

  @Test
  void usersWhoseNamesLookAlikeStayApart() {
    load(
        """
        number,caller_id,opened_by,sys_updated_at
        INC1,Ann  Lee,ann lee,1/2/2016 08:00
        """);

    assertThat(tables.table("sys_user").rows())
        .extracting(user -> user.get("user_name"))
        .containsExactly("ann.lee", "ann.lee.2");
  }

  @Test
  void aBrokenLogSaysWhere() {
    assertThatThrownBy(
            () -> load("number,sys_updated_at,opened_at\nINC1,1/2/2016 08:00,31/2/2016 08:00\n"))
        .hasMessageContaining("log.csv, line 2, column opened_at: '31/2/2016 08:00' is no time");
    assertThatThrownBy(() -> load("number,sys_updated_at\nINC1,?\n"))
        .hasMessageContaining("line 2, column sys_updated_at: a value is needed here");
    assertThatThrownBy(() -> load("number,sys_updated_at,sys_mod_count\nINC1,1/2/2016 08:00,two\n"))
        .hasMessageContaining("line 2, column sys_mod_count: 'two' is no count");
    assertThatThrownBy(() -> load("number,sys_updated_at\nINC1\n"))
        .hasMessageContaining("line 2, column 2: the line has 1 values");
    assertThatThrownBy(() -> load("incident,sys_updated_at\n"))
        .hasMessageContaining("line 1, column number: the column is missing");
    assertThatThrownBy(() -> load("")).hasMessageContaining("is empty");
    assertThatThrownBy(() -> IncidentLog.load(folder.resolve("none.csv"), tables))
        .isInstanceOf(IncidentLogException.class)
        .hasMessageContaining("none.csv");
  }

  private void load(String csv) {
    try {
      IncidentLog.load(Files.writeString(folder.resolve("log.csv"), csv), tables);
    } catch (IOException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  private List<String> changes(String field) {
    return tables
        .table("sys_audit")
        .find("fieldname=" + field + "^ORDERBYsys_created_on^ORDERBYrecord_checkpoint")
        .stream()
        .map(
            entry ->
                "%s>%s at %s by %s"
                    .formatted(
                        entry.get("oldvalue"),
                        entry.get("newvalue"),
                        entry.get("record_checkpoint"),
                        entry.get("user")))
        .toList();
  }

  private String label(String state) {
    return only("sys_choice", "element=state^value=" + state).get("label");
  }

  private Row only(String table, String query) {
    List<Row> rows = tables.table(table).find(query);
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }
}
