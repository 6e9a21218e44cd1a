package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.HostException;
import dev.rapport.connector.Inspection;
import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Inspection.Level;
import dev.rapport.model.Status;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.servicenow.table.TableRights;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.TransientMemory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an admin is told before the first sync. */
class InspectionTest {
  private final Instance instance = Instance.of(3);
  private final TransientMemory memory = new TransientMemory();

  @AfterEach
  void stop() {
    instance.close();
  }

  private Inspection inspect() {
    return new ServiceNowConnector()
        .inspector(instance.settings(), HostContexts.of(instance.clock(), memory, new CallCount()))
        .orElseThrow()
        .inspect();
  }

  private List<String> missing() {
    return inspect().findings().stream()
        .filter(finding -> finding.level() == Level.MISSING)
        .map(Finding::subject)
        .toList();
  }

  @Test
  void aHostInOrderIsDescribed() {
    instance.change(
        instance.sourceIds().get(0), Map.of("state", "2", "comments", "on it", "active", "true"));

    Inspection inspection = inspect();

    assertThat(inspection.account()).isEqualTo("rapport");
    assertThat(inspection.timeZone()).isEqualTo("GMT");
    assertThat(inspection.clockSkew()).isEqualTo(Duration.ZERO);
    assertThat(inspection.tickets()).isEqualTo(3);
    assertThat(inspection.firstSyncCalls()).isEqualTo(12);
    assertThat(inspection.statuses())
        .contains(new Status("1", "New", null), new Status("3", "On Hold", null));
    assertThat(inspection.findings()).extracting(Finding::level).containsOnly(Level.FINE);
    assertThat(instance.writingCalls()).isZero();
  }

  @Test
  void everyMissingRightIsNamedWithItsRemedy() {
    instance.change(instance.sourceIds().get(0), Map.of("comments", "on it"));
    instance
        .with(Fault.NO_AUDIT_ROLE)
        .with(Fault.NO_JOURNAL_ROLE)
        .with(Fault.NO_CHOICE_ROLE)
        .with(Fault.NO_USER_ROLE)
        .with(Fault.NO_GROUP_ROLE)
        .with(Fault.NO_COMPANION_ROLE);

    Inspection inspection = inspect();

    assertThat(missing())
        .containsExactly(
            "sys_audit",
            "sys_journal_field",
            "sys_choice",
            "sys_user",
            "sys_user_group",
            "sys_user_grmember",
            "sysapproval_approver",
            "task_sla",
            "asmt_metric_result",
            "label_entry");
    assertThat(inspection.findings())
        .filteredOn(finding -> finding.level() == Level.MISSING)
        .allMatch(finding -> finding.remedy().contains(finding.subject()));
    assertThat(inspection.statuses()).isEmpty();
  }

  @Test
  void anEmptyJournalMayBeAMissingRight() {
    assertThat(inspect().findings())
        .filteredOn(finding -> finding.level() == Level.NOTICE)
        .extracting(Finding::subject)
        .containsExactly("sys_audit", "metric_instance", "sys_journal_field");
  }

  @Test
  void aRightThatWasGivenIsUsedAtOnce() {
    instance.change(instance.sourceIds().get(0), Map.of("state", "2"));
    instance.with(Fault.NO_AUDIT_ROLE);
    inspect();
    TableRights rights = new TableRights(memory, instance.clock());
    assertThat(rights.isDenied("sys_audit")).isTrue();

    instance.sandbox().faults().clear();
    inspect();
    assertThat(rights.isDenied("sys_audit")).isFalse();
  }

  @Test
  void anAccountInAnotherZoneIsToldTheRemedy() {
    String rapport = instance.table("sys_user").find("user_name=rapport").get(0).sysId();
    instance.table("sys_user").update(rapport, Map.of("time_zone", "Europe/Berlin"));

    assertThat(inspect().timeZone()).isEqualTo("Europe/Berlin");
    assertThat(missing()).contains("time zone");
  }

  @Test
  void aClockThatIsAheadIsSeen() {
    instance.sandbox().clock().set(instance.clock().instant().plusSeconds(90));

    assertThat(inspect().clockSkew()).isEqualTo(Duration.ofSeconds(90));
  }

  @Test
  void whereReportsGoIsTriedToo() {
    instance.with("write.report-record", "u_no_such_table/0123456789abcdef0123456789abcdef");

    assertThat(missing()).contains("u_no_such_table").doesNotContain("sys_attachment");
  }

  @Test
  void aTableForSummariesThatIsNotThereIsSaid() {
    instance.with("write.table", "u_no_such_table");

    assertThat(missing()).contains("u_no_such_table");
  }

  @Test
  void aHostThatDoesNotKnowUsIsNotInspected() {
    instance.with(Fault.WRONG_PASSWORD);

    assertThatExceptionOfType(HostException.class)
        .isThrownBy(this::inspect)
        .satisfies(e -> assertThat(e.kind()).isEqualTo(HostException.Kind.AUTHENTICATION));
  }
}
