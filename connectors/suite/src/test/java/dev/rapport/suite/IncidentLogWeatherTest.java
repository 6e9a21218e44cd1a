package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.timeline.Ledger;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.PassingFaults;
import dev.rapport.sandbox.faults.Schedule;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.SharedData;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A public log of incidents through the whole engine in bad weather: the ledger of every incident
 * is, segment by segment and event by event, the one of a calm day.
 */
@Tag(SharedData.TAG)
class IncidentLogWeatherTest {
  /** The first weeks of the log: several pages, so that a fault can strike between any two. */
  private static final String FIRST_WEEKS = "opened_at<2016-03-20 00:00:00";

  private static final Instant AS_OF = Instant.parse("2017-06-01T00:00:00Z");
  private static final SettableClock CLOCK = SettableClock.at("2026-11-02T09:00:00Z");
  private static ServiceNowSandbox host;
  private static Map<String, Ledger> calm = Map.of();

  @TempDir static Path calmFolder;
  @TempDir Path folder;

  @BeforeAll
  static void startHost() {
    host =
        ServiceNowSandbox.builder()
            .log(SharedData.require("data/uci-incident-log.csv.gz"))
            .clock(SandboxClock.following(CLOCK))
            .start();
    calm = read(calmFolder.resolve("rapport.db"), FIRST_WEEKS);
  }

  @AfterAll
  static void stopHost() {
    if (host != null) {
      host.close();
    }
  }

  private static Map<String, Ledger> read(Path store, String query) {
    return new LedgersInBadWeather(host, CLOCK, query).read(store, AS_OF);
  }

  /** Each of them now and then, at random, the same for the same seed. */
  private static void strike(Set<Fault> faults, long seed) {
    Random random = new Random(seed);
    faults.forEach(
        fault ->
            host.faults().on(fault, Schedule.sometimes(2 + random.nextInt(12), random.nextLong())));
  }

  private static Set<Fault> some(long seed) {
    Random random = new Random(seed);
    EnumSet<Fault> faults = EnumSet.copyOf(PassingFaults.ofServiceNow());
    faults.removeIf(fault -> random.nextInt(4) > 0);
    return faults;
  }

  static List<Fault> faults() {
    return List.copyOf(PassingFaults.ofServiceNow());
  }

  static LongStream combinations() {
    return LongStream.range(0, 10);
  }

  @Test
  void theSliceIsLargeEnoughToMeanSomething() {
    assertThat(calm).hasSizeGreaterThan(2_000);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void eachFaultAloneLeavesEveryLedgerAsItWas(Fault fault) {
    strike(Set.of(fault), 7);

    assertThat(read(folder.resolve("rapport.db"), FIRST_WEEKS)).isEqualTo(calm);
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void soDoFaultsTogether(long seed) {
    strike(some(seed), seed);

    assertThat(read(folder.resolve("rapport.db"), FIRST_WEEKS)).isEqualTo(calm);
  }

  @Test
  void theWholeLogComesThroughAStormWithEveryLedgerAsItWas() {
    Map<String, Ledger> whole = read(folder.resolve("calm.db"), "");
    strike(
        Set.of(Fault.CUT_JSON, Fault.HIDDEN_ROWS, Fault.LARGE_PAGES_CANCELLED, Fault.THROTTLED), 3);

    assertThat(read(folder.resolve("storm.db"), "")).hasSize(12_438).isEqualTo(whole);
  }
}
