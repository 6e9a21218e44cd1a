package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Source;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.Schedule;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages of five tasks of which the account may not see all. */
class HiddenRowsTest {
  private final Instance instance = Instance.of(23);

  @AfterEach
  void stop() {
    instance.close();
  }

  private Source source() {
    return instance.source(HostContexts.of(instance.clock()));
  }

  private void strike(Fault fault, List<String> ids) {
    instance.sandbox().faults().on(fault, Schedule.only(ids.toArray(String[]::new)));
  }

  private void assertReadsAllBut(List<String> unseen) {
    assertThat(Sweep.of(source(), Cursor.START).sourceIds())
        .containsExactlyInAnyOrderElementsOf(
            instance.sourceIds().stream().filter(id -> !unseen.contains(id)).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"HIDDEN_ROWS", "EMPTY_ROWS"})
  void aShortPageIsNotTheEnd(Fault fault) {
    List<String> unseen = List.of(instance.sourceIds().get(2), instance.sourceIds().get(22));
    strike(fault, unseen);

    assertReadsAllBut(unseen);
  }

  @ParameterizedTest
  @ValueSource(strings = {"HIDDEN_ROWS", "EMPTY_ROWS"})
  void anEmptyPageIsNotTheEndEither(Fault fault) {
    List<String> unseen = instance.sourceIds().subList(1, 19);
    strike(fault, unseen);

    assertReadsAllBut(unseen);
  }

  @Test
  void aSweepBeginsBehindHiddenPages() {
    List<String> unseen = instance.sourceIds().subList(0, 17);
    strike(Fault.HIDDEN_ROWS, unseen);

    assertReadsAllBut(unseen);
  }

  @Test
  void hiddenRowsOfOneSecondAreSteppedOver() {
    for (int i = 0; i < 23; i++) {
      instance.open();
    }
    instance.clock().advance(Duration.ofHours(1));
    List<String> unseen =
        instance.sourceIds().subList(23, 46).stream().sorted().toList().subList(3, 20);
    strike(Fault.HIDDEN_ROWS, unseen);

    assertReadsAllBut(unseen);
  }

  @Test
  void whatBecomesVisibleIsFoundWhenItChanges() {
    String unseen = instance.sourceIds().get(4);
    strike(Fault.HIDDEN_ROWS, List.of(unseen));
    Cursor end = Sweep.of(source(), Cursor.START).end();
    instance.sandbox().faults().clear();
    instance.change(unseen, Map.of("state", "2"));
    instance.clock().advance(Duration.ofMinutes(5));

    assertThat(Sweep.of(source(), end).sourceIds()).containsExactly(unseen);
  }

  @Test
  void aHostOfWhichNothingMayBeSeenStopsTheFirstSweep() {
    strike(Fault.HIDDEN_ROWS, instance.sourceIds());

    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> source().fetch(Cursor.START))
        .withMessageContaining("a role that reads its records")
        .satisfies(e -> assertThat(e.kind()).isEqualTo(HostException.Kind.FORBIDDEN));
  }

  @Test
  void changesThatMayNotBeSeenDoNotStopALaterSweep() {
    Cursor end = Sweep.of(source(), Cursor.START).end();
    strike(Fault.HIDDEN_ROWS, instance.sourceIds());
    instance.touch(3);
    Sweep later = Sweep.of(source(), end);

    assertThat(later.sourceIds()).isEmpty();
    assertThat(later.end()).isNotEqualTo(end);
  }
}
