package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.TicketHistory;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.PassingFaults;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.SharedData;
import java.util.EnumSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A real history, read in bad weather: the same histories, and so the same ledgers. */
@Tag(SharedData.TAG)
class IncidentLogFaultsTest {
  /** The first few days of the log: enough for pages of a hundred. */
  private static final String SOME = "opened_at<2016-03-03 00:00:00";

  private static final SettableClock CLOCK = SettableClock.at("2026-11-02T09:00:00Z");
  private static ServiceNowSandbox host;
  private static Map<String, TicketHistory> calm = Map.of();

  @BeforeAll
  static void startHost() {
    host =
        ServiceNowSandbox.builder()
            .log(SharedData.require("data/uci-incident-log.csv.gz"))
            .clock(SandboxClock.following(CLOCK))
            .start();
    calm = new StormySync(host, CLOCK, 100, SOME).read().known();
  }

  @AfterAll
  static void stopHost() {
    if (host != null) {
      host.close();
    }
  }

  static Stream<Fault> faults() {
    return PassingFaults.ofServiceNow().stream();
  }

  static LongStream combinations() {
    return LongStream.range(0, 10);
  }

  private static Map<String, TicketHistory> readUnder(Set<Fault> faults, long seed) {
    FaultMixTest.strike(host, faults, seed);
    StormySync stormy = new StormySync(host, CLOCK, 100, SOME).read();
    host.faults().clear();
    return stormy.lookOver().known();
  }

  @Test
  void theSliceIsLargeEnoughToMeanSomething() {
    assertThat(calm).hasSizeGreaterThan(300);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultAloneLeavesNoTrace(Fault fault) {
    assertThat(readUnder(Set.of(fault), 7)).isEqualTo(calm);
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void norDoFaultsTogether(long seed) {
    Random random = new Random(seed);
    EnumSet<Fault> faults = EnumSet.copyOf(PassingFaults.ofServiceNow());
    faults.removeIf(fault -> random.nextInt(4) > 0);

    assertThat(readUnder(faults, seed)).isEqualTo(calm);
  }

  @Test
  void theWholeLogComesThroughAStorm() {
    Map<String, TicketHistory> whole = new StormySync(host, CLOCK, 1_000).read().known();
    FaultMixTest.strike(
        host,
        Set.of(Fault.CUT_JSON, Fault.HIDDEN_ROWS, Fault.LARGE_PAGES_CANCELLED, Fault.THROTTLED),
        3);
    StormySync stormy = new StormySync(host, CLOCK, 1_000).read();
    host.faults().clear();

    assertThat(stormy.lookOver().known()).hasSize(12_438).isEqualTo(whole);
  }
}
