package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.Schedule;
import dev.rapport.sandbox.servicenow.store.Table;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HostTrapsTest {
  private final SandboxClock clock = SandboxClock.at(Instant.parse("2026-03-02T09:50:00Z"));
  private final ServiceNowSandbox sandbox = ServiceNowSandbox.builder().clock(clock).start();
  private final Caller caller = new Caller(sandbox);
  private final Table incidents = sandbox.tables().table("incident");

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void hiddenRowsLeaveGapsInPagesButAreCounted() {
    String hidden = fill(3);
    sandbox.faults().on(Fault.HIDDEN_ROWS, Schedule.only(hidden));

    var first = caller.list("incident", "sysparm_limit", "1", "sysparm_query", "ORDERBYnumber");
    var all = caller.list("incident", "sysparm_query", "ORDERBYnumber");

    assertThat(first.rows()).isEmpty();
    assertThat(all.values("number")).containsExactly("INC2", "INC3");
    assertThat(all.header("X-Total-Count")).isEqualTo("3");
    assertThat(caller.list("incident/" + hidden).status()).isEqualTo(404);
  }

  @Test
  void emptyRowsHoldNoField() {
    String empty = fill(1);
    sandbox.faults().on(Fault.EMPTY_ROWS, Schedule.only(empty));

    assertThat(caller.list("incident").json()).hasToString("{\"result\":[{}]}");
  }

  @Test
  void withoutTheRightToQueryByRangeComparisonsAndOrderAreIgnored() {
    fill(3);
    sandbox.faults().on(Fault.NO_QUERY_RANGE);

    var page =
        caller.list("incident", "sysparm_query", "number!=INC2^number>INC2^ORDERBYDESCnumber");

    assertThat(page.values("number")).containsExactly("INC1", "INC3");
  }

  @Test
  void aLargePageIsCancelledAndASmallOneIsNot() {
    fill(201);
    sandbox.faults().on(Fault.LARGE_PAGES_CANCELLED);

    assertThat(caller.list("incident").error()).startsWith("Transaction cancelled");
    assertThat(caller.list("incident", "sysparm_limit", "200").rows()).hasSize(200);
  }

  @Test
  void theHourlyRateIsUsedUpAndComesBackWithTheNextHour() {
    sandbox.faults().on(Fault.HOURLY_RATE);
    for (int call = 0; call < 500; call++) {
      assertThat(caller.list("incident", "sysparm_limit", "1").status()).isEqualTo(200);
    }

    var refused = caller.list("incident");
    assertThat(refused.status()).isEqualTo(429);
    assertThat(refused.header("Retry-After")).isEqualTo("600");
    clock.advance(Duration.ofMinutes(10));
    assertThat(caller.list("incident").status()).isEqualTo(200);
  }

  @Test
  void aCallThatSendsItsCookieBackIsDropped() {
    sandbox.faults().on(Fault.SHARED_SESSION);
    URI target = URI.create(sandbox.url() + "/api/now/table/incident");
    HttpRequest sticky =
        caller.authorized(HttpRequest.newBuilder(target)).header("Cookie", "a=b").build();

    assertThat(caller.send(sticky).status()).isEqualTo(202);
    assertThat(caller.list("incident").status()).isEqualTo(200);
  }

  @Test
  void aUserOfAnotherZoneReadsOtherTimesThanAreStored() {
    fill(1);
    sandbox.faults().on(Fault.USER_ZONE);

    var row = caller.list("incident", "sysparm_display_value", "all").rows().get(0);

    JsonObject updated = row.getAsJsonObject().getAsJsonObject("sys_updated_on");
    assertThat(updated.get("value").getAsString()).isEqualTo("2026-03-02 09:50:00");
    assertThat(updated.get("display_value").getAsString()).isEqualTo("02/03/2026 20:50:00");
  }

  @Test
  void aUserOfAnotherZoneMayAskForOtherTimesThanAreStored() {
    fill(1);
    String stored = "sys_updated_on=2026-03-02 09:50:00";
    assertThat(caller.list("incident", "sysparm_query", stored).rows()).hasSize(1);

    sandbox.faults().on(Fault.USER_ZONE_QUERIES);

    assertThat(caller.list("incident", "sysparm_query", stored).rows()).isEmpty();
    assertThat(
            caller
                .list("incident", "sysparm_query", "number=INC1^sys_updated_on=2026-03-02 20:50:00")
                .rows())
        .hasSize(1);
  }

  @Test
  void aBusyInstanceSaysHowLongACallWaited() {
    assertThat(caller.list("incident").header("Server-Timing")).startsWith("sem_wait;dur=0");
    sandbox.faults().on(Fault.BUSY);

    assertThat(caller.list("incident").header("Server-Timing")).startsWith("sem_wait;dur=1500");
  }

  /** The sys_id of the first of so many incidents. */
  private String fill(int count) {
    for (int i = 1; i <= count; i++) {
      incidents.insert(Map.of("number", "INC" + i));
    }
    return incidents.rows().get(0).sysId();
  }
}
