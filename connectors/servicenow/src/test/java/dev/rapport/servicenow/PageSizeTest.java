package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.servicenow.table.PageSize;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import dev.rapport.testkit.TransientMemory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageSizeTest {
  private static final String NAME = "servicenow.page.incident";
  private final TransientMemory memory = new TransientMemory();

  /** How many of some questions fail at a host that answers so many rows and no more. */
  private static int failures(PageSize size, int most, int questions) {
    int failures = 0;
    for (int i = 0; i < questions; i++) {
      int asked = size.of(1_000);
      if (asked > most) {
        failures++;
        size.failed(asked);
      } else {
        size.worked(asked, asked);
      }
    }
    return failures;
  }

  @Property(tries = 200)
  void aLimitOfTheHostIsFoundWithFewFailures(@ForAll @IntRange(min = 10, max = 1_000) int most) {
    PageSize size = new PageSize(new TransientMemory(), "incident");

    assertThat(failures(size, most, 500)).isLessThanOrEqualTo(20);
    assertThat(size.of(1_000)).isGreaterThan(most / 2).isLessThanOrEqualTo(most * 3 / 2);
  }

  @Property(tries = 50)
  void whatWorkedIsRememberedByTheNextProcess(@ForAll @IntRange(min = 10, max = 999) int most) {
    TransientMemory kept = new TransientMemory();
    failures(new PageSize(kept, "incident"), most, 40);

    assertThat(new PageSize(kept, "incident").of(1_000)).isBetween(most / 2, most);
  }

  @Test
  void sizesGrowBackOnceTheHostIsWell() {
    PageSize size = new PageSize(memory, "incident");
    failures(size, 100, 10);
    failures(size, 1_000, 100);

    assertThat(size.of(1_000)).isEqualTo(1_000);
  }

  @Test
  void aHealthyHostLeavesNothingToRemember() {
    failures(new PageSize(memory, "incident"), 1_000, 100);

    assertThat(memory.recall(NAME)).isEmpty();
  }

  @Test
  void whatIsNoNumberIsForgotten() {
    memory.remember(NAME, "many");

    assertThat(new PageSize(memory, "incident").of(1_000)).isEqualTo(1_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "cut-json:every=4",
        "ok-with-error:every=4",
        "html:every=4",
        "accepted:every=3",
        "cut-json:next=2",
        "html:next=2"
      })
  void cutAndCancelledAnswersAreAskedForAgain(String fault) {
    try (Instance instance = Instance.of(60)) {
      instance.sandbox().faults().on(fault);

      assertThat(
              Sweep.of(instance.source(HostContexts.of(instance.clock())), Cursor.START)
                  .sourceIds())
          .containsExactlyInAnyOrderElementsOf(instance.sourceIds());
    }
  }

  @Test
  void largePagesThatAreCancelledComeAsSmallerOnes() {
    try (Instance instance = new Instance(new ServiceNowConnector())) {
      for (int i = 0; i < 900; i++) {
        instance.open();
      }
      instance.touch(900);
      instance.sandbox().faults().on("large-pages-cancelled");

      Sweep sweep =
          Sweep.of(
              instance.source(HostContexts.of(instance.clock(), memory, new CallCount())),
              Cursor.START);

      assertThat(sweep.sourceIds()).hasSize(900).doesNotHaveDuplicates();
      assertThat(memory.recall(NAME).map(Integer::valueOf))
          .hasValueSatisfying(size -> assertThat(size).isBetween(100, 200));
    }
  }

  @Test
  void aHostThatSleepsIsLeftAloneSoonAndItsPagesStayLarge() {
    try (Instance instance = Instance.of(30)) {
      instance.sandbox().faults().on("html");
      CallCount calls = new CallCount();

      assertThatExceptionOfType(HostException.class)
          .isThrownBy(
              () ->
                  instance
                      .source(HostContexts.of(instance.clock(), memory, calls))
                      .fetch(Cursor.START))
          .satisfies(e -> assertThat(e.kind()).isEqualTo(HostException.Kind.UNAVAILABLE));
      assertThat(calls.all()).isLessThanOrEqualTo(3);
      assertThat(memory.recall(NAME)).isEmpty();
    }
  }
}
