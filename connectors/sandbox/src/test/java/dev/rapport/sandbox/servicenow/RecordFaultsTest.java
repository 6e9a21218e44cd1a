package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.Schedule;
import dev.rapport.sandbox.servicenow.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RecordFaultsTest {
  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-03-02T09:00:00Z"));
  private final ServiceNowSandbox sandbox = ServiceNowSandbox.builder().clock(clock).start();
  private final Caller caller = new Caller(sandbox);
  private final Table incidents = sandbox.tables().table("incident");
  private final String spoilt = incidents.insert(Map.of("number", "INC1")).sysId();

  RecordFaultsTest() {
    incidents.insert(Map.of("number", "INC2"));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void aMissingStateIsAbsentFromTheRecordAlone() {
    sandbox.faults().on(Fault.MISSING_STATE, Schedule.only(spoilt));

    assertThat(caller.list("incident/" + spoilt).row().has("state")).isFalse();
    assertThat(caller.list("incident", "number", "INC2").values("state")).containsExactly("1");
    assertThat(incidents.get(spoilt).orElseThrow().get("state")).isEqualTo("1");
  }

  @Test
  void anUnknownStateHasNoName() {
    sandbox.faults().on(Fault.UNKNOWN_STATE, Schedule.always());

    String state = caller.list("incident/" + spoilt).row().get("state").getAsString();

    assertThat(sandbox.tables().table("sys_choice").find("value=" + state)).isEmpty();
    assertThat(state).isNotEqualTo("1");
  }

  @Test
  void aFutureInstantLiesAfterTheHostsOwnClock() {
    sandbox.faults().on(Fault.FUTURE_INSTANT, Schedule.only(spoilt));

    assertThat(caller.list("incident/" + spoilt).row().get("opened_at").getAsString())
        .isEqualTo("2027-03-02 09:00:00");
  }

  @Test
  void historyRunsBackwardsAgainstItsUpdateCounts() {
    for (String state : new String[] {"2", "3", "6"}) {
      clock.advance(Duration.ofHours(1));
      incidents.update(spoilt, Map.of("state", state));
    }
    sandbox.faults().on(Fault.OUT_OF_ORDER_AUDIT, Schedule.only(spoilt));

    var audit = caller.list("sys_audit", "sysparm_query", "ORDERBYrecord_checkpoint");

    assertThat(audit.values("newvalue")).containsExactly("2", "3", "6");
    assertThat(audit.values("sys_created_on"))
        .containsExactly("2026-03-02 12:00:00", "2026-03-02 11:00:00", "2026-03-02 10:00:00");
  }
}
