package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.CallBudget;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Source;
import dev.rapport.http.AnswerHead;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.http.JournalEntry;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.SharedData;
import dev.rapport.testkit.TransientMemory;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Hosts that ration calls, and syncs that take hours over them. */
class RateTest {
  private final SettableClock clock = SettableClock.at("2026-11-02T09:10:00Z");
  private final TransientMemory memory = new TransientMemory();
  private final Set<String> read = new HashSet<>();
  private Cursor reached = Cursor.START;
  private int stops;

  /** Syncs, each by a process of its own, that stop when told to and come back when told to. */
  private void syncToTheEnd(ServiceNowSandbox host, int pageSize) {
    boolean ended = false;
    while (!ended) {
      try {
        ended = sync(host, pageSize);
      } catch (HostException e) {
        assertThat(e.kind()).isEqualTo(HostException.Kind.THROTTLED);
        assertThat(++stops).isLessThan(50);
        clock.advance(e.retryAfter().orElseThrow());
      }
    }
  }

  private boolean sync(ServiceNowSandbox host, int pageSize) {
    Source source =
        new ServiceNowConnector(pageSize)
            .source(settings(host), HostContexts.of(clock, memory, new CallCount()));
    Page page;
    do {
      page = source.fetch(reached);
      page.tickets().forEach(document -> read.add(document.sourceId()));
      reached = page.next();
    } while (!page.last());
    return true;
  }

  private static Settings settings(ServiceNowSandbox host) {
    return new Settings(
        "snow",
        URI.create(host.url()),
        Map.of(
            "auth.type", "basic",
            "auth.user", host.user(),
            "limits.requests-per-second", "1000"),
        Map.of("auth.secret", Secret.of(host.password())));
  }

  private static long refused(ServiceNowSandbox host) {
    return host.journal().calls().stream().map(JournalEntry::status).filter(s -> s == 429).count();
  }

  @Test
  void fiveHundredCallsAnHourAreEnoughForACompany() {
    try (ServiceNowSandbox host =
        ServiceNowSandbox.builder().clock(SandboxClock.following(clock)).company(300, 7).start()) {
      host.faults().on("hourly-rate");
      Instant began = clock.instant();
      syncToTheEnd(host, 2);

      assertThat(read).hasSize(host.tables().table("incident").size());
      assertThat(stops).isBetween(1, 4);
      assertThat(Duration.between(began, clock.instant())).isLessThan(Duration.ofHours(5));
      assertThat(refused(host)).as("calls that the rule refused").isEqualTo(1);
    }
  }

  @Tag(SharedData.TAG)
  @Test
  void fiveHundredCallsAnHourAreEnoughForTheWholeLogInSmallPages() {
    try (ServiceNowSandbox host =
        ServiceNowSandbox.builder()
            .clock(SandboxClock.following(clock))
            .log(SharedData.require("data/uci-incident-log.csv.gz"))
            .start()) {
      host.faults().on("hourly-rate");
      host.faults().on("large-pages-cancelled");
      syncToTheEnd(host, 100);

      assertThat(read).hasSize(12_438);
      assertThat(stops).isBetween(1, 3);
      assertThat(refused(host)).isEqualTo(1);
    }
  }

  @Test
  void anHourThatTheHostAsksForIsGivenByTheNextProcessToo() {
    try (Instance instance = Instance.of(3)) {
      instance.sandbox().faults().on("throttled-for-an-hour:next=1");
      clock.set(instance.clock().instant());
      Settings settings = instance.settings();
      assertThat(throttled(settings)).isGreaterThan(Duration.ofMinutes(59));
      CallBudget left = CallBudget.recall(memory).orElseThrow();
      assertThat(left.leftAt(clock.instant())).isZero();
      assertThat(left.isSmallAt(clock.instant())).isTrue();

      clock.advance(Duration.ofHours(1));
      instance.clock().advance(Duration.ofHours(1));
      assertThat(left.isSmallAt(clock.instant())).isFalse();
      assertThat(source(settings).fetch(Cursor.START).tickets()).hasSize(3);
    }
  }

  @Test
  void clientsOfOneAccountCountTogether() {
    new CallBudget(500, 500, clock.instant().plus(Duration.ofMinutes(50))).remember(memory);
    RateRule reading = new RateRule(memory);
    RateRule writing = new RateRule(memory);
    for (int calls = 0; calls < 40; calls++) {
      reading.read(answered());
      writing.read(answered());
    }

    assertThat(CallBudget.recall(memory).orElseThrow().left()).isEqualTo(420);
  }

  private AnswerHead answered() {
    return new AnswerHead("GET", "/api/now", 200, name -> Optional.empty(), clock.instant());
  }

  private Duration throttled(Settings settings) {
    try {
      source(settings).fetch(Cursor.START);
      return Duration.ZERO;
    } catch (HostException e) {
      return e.retryAfter().orElseThrow();
    }
  }

  private Source source(Settings settings) {
    return new ServiceNowConnector()
        .source(settings, HostContexts.of(clock, memory, new CallCount()));
  }

  @Test
  void aBusyHostIsCalledLessOften() {
    try (Instance instance = Instance.of(3)) {
      Instant before = instance.clock().instant();
      instance.source(HostContexts.of(instance.clock())).fetch(Cursor.START);
      assertThat(instance.clock().instant()).isEqualTo(before);

      instance.sandbox().faults().on("busy");
      instance.sandbox().journal().clear();
      instance.source(HostContexts.of(instance.clock())).fetch(Cursor.START);
      assertThat(Duration.between(before, instance.clock().instant()))
          .isEqualTo(Duration.ofSeconds(3).multipliedBy(instance.calls().size() - 1));
    }
  }
}
