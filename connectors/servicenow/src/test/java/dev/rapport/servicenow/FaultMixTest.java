package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.TicketHistory;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.PassingFaults;
import dev.rapport.sandbox.faults.Schedule;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.testkit.SettableClock;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.SetArbitrary;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Whatever goes wrong, alone or together: once it stops, what is known is what a calm run knows.
 */
class FaultMixTest {
  private static final SettableClock CLOCK = SettableClock.at("2026-11-02T09:00:00Z");

  private static ServiceNowSandbox host;
  private static Map<String, TicketHistory> calm = Map.of();

  @BeforeContainer
  static void startHost() {
    host = ServiceNowSandbox.builder().clock(SandboxClock.following(CLOCK)).company(60, 11).start();
    calm = new StormySync(host, CLOCK, 8).read().known();
    assertThat(calm).hasSizeGreaterThan(50);
  }

  @AfterContainer
  static void stopHost() {
    host.close();
  }

  /** Each of them now and then, at random, the same for the same seed. */
  static void strike(ServiceNowSandbox host, Set<Fault> faults, long seed) {
    host.faults().clear();
    Random random = new Random(seed);
    for (Fault fault : faults) {
      host.faults().on(fault, Schedule.sometimes(2 + random.nextInt(12), random.nextLong()));
    }
  }

  @Provide
  SetArbitrary<Fault> passing() {
    return Arbitraries.of(PassingFaults.ofServiceNow()).set().ofMinSize(1).ofMaxSize(5);
  }

  @Property(tries = 25)
  void faultsThatPassLeaveNoTrace(
      @ForAll("passing") Set<Fault> chosen, @ForAll @IntRange(max = 9_999) int seed) {
    strike(host, chosen, seed);
    StormySync stormy = new StormySync(host, CLOCK, 8).read();
    host.faults().clear();

    assertThat(stormy.lookOver().known()).isEqualTo(calm);
  }

  @Property(tries = 12)
  void whateverFailedIsPutRightByReadingAllAgain(
      @ForAll @Size(min = 1, max = 8) Set<Fault> chosen, @ForAll @IntRange(max = 9_999) int seed) {
    strike(host, chosen, seed);
    StormySync stormy = new StormySync(host, CLOCK, 8).read();
    host.faults().clear();

    assertThat(stormy.readAll().known()).isEqualTo(calm);
  }
}
