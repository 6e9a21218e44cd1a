package dev.rapport.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class FaultSwitchesTest {
  private final FaultSwitches switches = new FaultSwitches();

  @Test
  void aFaultThatIsOffNeverStrikes() {
    assertThat(switches.strikes(Fault.RESET)).isFalse();
    assertThat(switches.strikes(Fault.MISSING_STATE, "a")).isFalse();
  }

  @Test
  void withoutAScheduleEveryCallIsStruckUntilSwitchedOff() {
    switches.on(Fault.HTML);

    assertThat(calls(Fault.HTML, 3)).containsExactly(true, true, true);
    assertThat(switches.isOn(Fault.HTML)).isTrue();
    switches.off(Fault.HTML);
    assertThat(calls(Fault.HTML, 1)).containsExactly(false);
  }

  @Test
  void theNextCallsAreStruckAndThenNoMore() {
    switches.on(Fault.RESET, Schedule.next(2));

    assertThat(calls(Fault.RESET, 4)).containsExactly(true, true, false, false);
  }

  @Test
  void everyNthCallIsStruck() {
    switches.on(Fault.RESET, Schedule.every(3));

    assertThat(calls(Fault.RESET, 6)).containsExactly(false, false, true, false, false, true);
  }

  @Test
  void chanceIsTheSameForTheSameSeed() {
    switches.on(Fault.RESET, Schedule.sometimes(3, 42));
    List<Boolean> once = calls(Fault.RESET, 50);
    switches.on(Fault.RESET, Schedule.sometimes(3, 42));

    assertThat(calls(Fault.RESET, 50)).isEqualTo(once).contains(true, false);
  }

  @Test
  void recordsAreStruckByNameOrUntilThereAreEnough() {
    switches.on(Fault.MISSING_STATE, Schedule.only("a"));
    assertThat(switches.strikes(Fault.MISSING_STATE, "a")).isTrue();
    assertThat(switches.strikes(Fault.MISSING_STATE, "b")).isFalse();
    assertThat(switches.strikes(Fault.MISSING_STATE)).isFalse();

    switches.on(Fault.UNKNOWN_STATE, Schedule.next(1));
    assertThat(switches.strikes(Fault.UNKNOWN_STATE, "b")).isTrue();
    assertThat(switches.strikes(Fault.UNKNOWN_STATE, "a")).isFalse();
    assertThat(switches.strikes(Fault.UNKNOWN_STATE, "b")).isTrue();
  }

  @Property(tries = 50)
  void aRecordIsStruckAlwaysOrNever(
      @ForAll String sysId, @ForAll @IntRange(min = 1, max = 9) int n) {
    FaultSwitches fresh = new FaultSwitches();
    fresh.on(Fault.FUTURE_INSTANT, Schedule.every(n));

    boolean first = fresh.strikes(Fault.FUTURE_INSTANT, sysId);

    assertThat(fresh.strikes(Fault.FUTURE_INSTANT, sysId)).isEqualTo(first);
    assertThat(n > 1 || first).isTrue();
  }

  @Test
  void faultsAreWrittenByNameWithASchedule() {
    switches.on("cut-json");
    switches.on("throttled:next=1");
    switches.on("reset:every=2");

    assertThat(calls(Fault.CUT_JSON, 2)).containsExactly(true, true);
    assertThat(calls(Fault.THROTTLED, 2)).containsExactly(true, false);
    assertThat(calls(Fault.RESET, 2)).containsExactly(false, true);
    switches.clear();
    assertThat(switches.isOn(Fault.RESET)).isFalse();
  }

  @Test
  void aFaultThatCannotBeReadIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> switches.on("cut-jason"))
        .hasMessageStartingWith(
            "Unknown fault 'cut-jason'. Known are: wrong-password, expired-token")
        .hasMessageContaining("cut-json");
    assertThatThrownBy(() -> switches.on("reset:often")).hasMessageContaining("name:next=N");
    assertThatThrownBy(() -> Schedule.next(0)).hasMessageContaining("at least 1");
  }

  private List<Boolean> calls(Fault fault, int count) {
    return IntStream.range(0, count).mapToObj(call -> switches.strikes(fault)).toList();
  }
}
