package dev.rapport.sandbox.servicenow.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxClock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EncodedQueryTest {
  private final Tables tables = new Tables(SandboxClock.at(Instant.parse("2026-03-02T09:00:00Z")));
  private final Table incidents = tables.table("incident");

  @BeforeEach
  void fillFourIncidents() {
    String group = tables.table("sys_user_group").load(Map.of("name", "Network")).sysId();
    load("A", "2026-01-01 00:00:00", Map.of("priority", "2", "assignment_group", group));
    load("B", "2026-01-02 00:00:00", Map.of("priority", "10"));
    load("C", "2026-01-02 00:00:00", Map.of("priority", "3", "category", "network cable"));
    load("D", "2026-01-03 00:00:00", Map.of());
  }

  @ParameterizedTest(name = "{0} finds {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          number=A                                            | A
          number!=A                                           | B C D
          numberINA,C,nothing                                 | A C
          numberNOT INA,C                                     | B D
          priority>2                                          | B C
          priority>=3                                         | B C
          priority<10                                         | A C
          priority<=2                                         | A
          priorityISEMPTY                                     | D
          priorityISNOTEMPTY                                  | A B C
          categoryLIKEcable                                   | C
          categoryNOT LIKEcable                               | A B D
          categorySTARTSWITHnet                               | C
          categoryENDSWITHcable                               | C
          number=A^ORnumber=B^priority=10                     | B
          number=A^NQnumber=D                                 | A D
          assignment_group.name=Network                       | A
          sys_updated_on>2026-01-01 00:00:00^numberINA,B      | B
          sys_updated_on>javascript:gs.dateGenerate('2026-01-02','00:00:00') | D
          priority=2^ORDERBYno_such_field                     | A
          no_such_field=1^number=A                            | A
          not a condition^EQ                                  | A B C D
          """)
  void operatorsAndBranches(String query, String numbers) {
    assertThat(found(query)).containsExactlyInAnyOrder(numbers.split(" "));
  }

  @Test
  void anUnknownFieldIsDroppedSoThatAllRowsCome() {
    assertThat(found("no_such_field=1")).hasSize(4);
  }

  @Test
  void sortKeysApplyInTurnAndNumbersSortAsNumbers() {
    assertThat(found("ORDERBYDESCsys_updated_on^ORDERBYDESCnumber"))
        .containsExactly("D", "C", "B", "A");
    assertThat(found("priorityISNOTEMPTY^ORDERBYpriority")).containsExactly("A", "C", "B");
    assertThat(found("numberIND,B,A^ORDERBYnumber")).containsExactly("A", "B", "D");
  }

  @Test
  void aSweepInTwoPhasesSeesEveryRowOnce() {
    List<Row> page =
        incidents.find("sys_updated_on<=2026-01-02 00:00:00^ORDERBYsys_updated_on^ORDERBYsys_id");
    Row last = page.get(1);

    List<String> restOfSecond =
        found("sys_updated_on=2026-01-02 00:00:00^sys_id>" + last.sysId() + "^ORDERBYsys_id");
    List<String> later = found("sys_updated_on>2026-01-02 00:00:00^ORDERBYsys_updated_on");

    assertThat(page).hasSize(3);
    assertThat(restOfSecond).containsExactly(page.get(2).get("number"));
    assertThat(later).containsExactly("D");
  }

  @Test
  void aSortedRangeFollowsLaterWritesAndDeletions() {
    assertThat(found("ORDERBYsys_updated_on")).hasSize(4);
    Row first = incidents.find("number=A").get(0);

    incidents.update(first.sysId(), Map.of("priority", "1"));
    incidents.delete(incidents.find("number=D").get(0).sysId());

    assertThat(found("sys_updated_on>=2026-01-02 00:00:01^ORDERBYsys_updated_on"))
        .containsExactly("A");
    assertThat(found("numberINA,D")).containsExactly("A");
  }

  private List<String> found(String query) {
    return incidents.find(query).stream().map(row -> row.get("number")).toList();
  }

  private void load(String number, String updatedOn, Map<String, String> more) {
    Map<String, String> fields = new HashMap<>(more);
    fields.put("number", number);
    fields.put("sys_updated_on", updatedOn);
    incidents.load(fields);
  }
}
