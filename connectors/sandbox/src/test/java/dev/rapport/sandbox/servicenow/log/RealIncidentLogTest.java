package dev.rapport.sandbox.servicenow.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("external")
class RealIncidentLogTest {
  private static final Set<String> HANDOVERS =
      Set.of("state", "assignment_group", "assigned_to", "priority");
  private static final Path LOG =
      Path.of(System.getProperty("rapport.shared", "../shared"), "data", "uci-incident-log.csv.gz");

  @Test
  void everyIncidentAndEveryHandoverOfThePublicLogIsThere() {
    assumeTrue(Files.exists(LOG), "the public incident log is not at hand");
    Tables tables = new Tables(SandboxClock.system());

    IncidentLog.load(LOG, tables);

    assertThat(tables.table("incident").size()).isEqualTo(12_438);
    long handovers =
        tables.table("sys_audit").rows().stream()
            .filter(entry -> HANDOVERS.contains(entry.get("fieldname")))
            .map(entry -> List.of(entry.get("documentkey"), entry.get("internal_checkpoint")))
            .distinct()
            .count();
    assertThat(handovers).isEqualTo(43_881);
    Row first = tables.table("incident").find("number=INC0000060").get(0);
    assertThat(first.get("state")).isEqualTo("7");
    assertThat(first.get("opened_at")).isEqualTo("2016-02-29 06:38:00");
    assertThat(tables.table("sys_user_group").size()).isGreaterThan(70);
  }
}
