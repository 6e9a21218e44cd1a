package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Source;
import dev.rapport.model.History;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.SharedData;
import dev.rapport.testkit.TransientMemory;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A real history of 12,438 incidents: what comes out of it and what it costs the host. */
@Tag(SharedData.TAG)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class IncidentLogSyncTest {
  private static final int INCIDENTS = 12_438;
  private static final SettableClock CLOCK = SettableClock.at("2026-11-02T09:00:00Z");
  private static final TransientMemory MEMORY = new TransientMemory();
  private static ServiceNowSandbox sandbox;
  private static Cursor end = Cursor.START;

  @BeforeAll
  static void startHost() {
    sandbox =
        ServiceNowSandbox.builder()
            .log(SharedData.require("data/uci-incident-log.csv.gz"))
            .clock(SandboxClock.following(CLOCK))
            .start();
  }

  @AfterAll
  static void stopHost() {
    if (sandbox != null) {
      sandbox.close();
    }
  }

  @Test
  @Order(1)
  void aFirstSyncReadsEveryChangeInAtMost18CallsPerThousandIncidents() {
    Reading reading = read();

    assertThat(reading.tickets).isEqualTo(INCIDENTS);
    assertThat(reading.incomplete).isZero();
    assertThat(reading.updates).isEqualTo(43_881);
    assertThat(reading.calls.all()).isLessThanOrEqualTo(18 * INCIDENTS / 1_000);
    assertThat(reading.calls.writes()).isZero();
  }

  @Test
  @Order(2)
  void aSecondSyncWithNothingNewMakesAtMostThreeCalls() {
    CLOCK.advance(Duration.ofDays(3));
    Reading reading = read();

    assertThat(reading.tickets).isZero();
    assertThat(reading.calls.all()).isLessThanOrEqualTo(3);
  }

  @Test
  @Order(3)
  void touchedIncidentsCostCallsInProportion() {
    List<Row> some = sandbox.tables().table("incident").rows().subList(500, 600);
    some.forEach(
        row -> sandbox.tables().table("incident").update(row.sysId(), Map.of("priority", "9")));
    CLOCK.advance(Duration.ofHours(1));
    Reading reading = read();

    assertThat(reading.tickets).isEqualTo(100);
    assertThat(reading.calls.all()).isLessThanOrEqualTo(8);
    assertThat(read().tickets).isZero();
  }

  /** What one sync of a process of its own gave. */
  private static final class Reading {
    private final CallCount calls = new CallCount();
    private int tickets;
    private int incomplete;
    private int updates;

    void take(TicketHistory history) {
      tickets++;
      incomplete += history.history().completeness() == History.Completeness.COMPLETE ? 0 : 1;
      updates +=
          (int)
              history.events().stream()
                  .filter(event -> !(event instanceof TicketEvent.Created))
                  .map(event -> event.stamp().at() + "/" + event.stamp().order())
                  .distinct()
                  .count();
    }
  }

  private static Reading read() {
    Reading reading = new Reading();
    HostContext context = HostContexts.of(CLOCK, MEMORY, reading.calls);
    Source source = new ServiceNowConnector().source(settings(), context);
    Page page;
    do {
      page = source.fetch(end);
      for (RawTicket document : page.tickets()) {
        reading.take(source.decode(document));
      }
      end = page.next();
    } while (!page.last());
    return reading;
  }

  private static Settings settings() {
    return new Settings(
        "snow",
        URI.create(sandbox.url()),
        Map.of(
            "auth.type", "basic",
            "auth.user", sandbox.user(),
            "limits.requests-per-second", "1000"),
        Map.of("auth.secret", Secret.of(sandbox.password())));
  }
}
