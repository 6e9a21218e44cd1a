package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Inspection;
import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Receipt;
import dev.rapport.model.TicketKey;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.TransientMemory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many rows with few calls, whatever happens inside a batch. */
class BatchWritingTest {
  private static final int ROWS = 250;
  private static final String BATCH = "batch";

  private final Instance instance = Instance.of(ROWS);
  private final TransientMemory memory = new TransientMemory();

  @AfterEach
  void stop() {
    instance.close();
  }

  @Test
  void twoHundredRowsTakeOneLookAndTwoBatches() {
    applyAll("{\"turn\":\"it_queue\"}");

    assertThat(instance.calls())
        .containsExactly(Instance.TABLE, BATCH, BATCH, Instance.TABLE, BATCH);
    assertThat(instance.places()).isEqualTo(ROWS);
  }

  @Test
  void removingThemTakesAsFew() {
    applyAll("{}");
    instance.sandbox().journal().clear();

    assertThat(applyAll(null)).allMatch(Receipt::isConfirmed);

    assertThat(instance.places()).isZero();
    assertThat(instance.calls()).hasSize(5);
  }

  @Test
  void whatIsNotThereAnyMoreWhenItIsRemovedIsFine() {
    applyAll("{}");
    instance.table(Instance.TABLE).delete(instance.table(Instance.TABLE).rows().get(3).sysId());

    assertThat(applyAll(null)).allMatch(Receipt::isConfirmed);
  }

  @Test
  void aRefusalInsideABatchIsInTheReceiptOfItsRowAlone() {
    instance.with(Fault.NO_WRITE_ROLE);

    List<Receipt> receipts = applyAll("{\"turn\":\"it_queue\"}");

    assertThat(receipts).hasSize(ROWS).noneMatch(Receipt::isConfirmed);
    assertThat(receipts.get(7).reason())
        .contains("POST /api/now/v2/table/" + Instance.TABLE, "403", "missing-right")
        .doesNotContain("it_queue");
  }

  @Test
  void whereBatchesAreRefusedEachRowHasItsOwnCallAndTheCheckSaysSo() {
    instance.with(Fault.NO_BATCH_ROLE);

    applyAll("{\"turn\":\"it_queue\"}");
    applyAll("{\"turn\":\"requester\"}");

    assertThat(instance.places()).isEqualTo(ROWS);
    assertThat(instance.calls()).filteredOn(BATCH::equals).hasSize(1);
    assertThat(inspect().findings()).extracting(Finding::subject).contains("/api/now/v1/batch");
  }

  @Test
  void aRightThatIsGivenLaterIsFoundADayLater() {
    instance.with(Fault.NO_BATCH_ROLE);
    applyAll("{}");
    instance.sandbox().faults().clear();
    instance.sandbox().journal().clear();
    instance.clock().advance(Duration.ofDays(1));

    applyAll("{\"turn\":\"requester\"}");

    assertThat(instance.calls()).hasSize(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throttled-inside:every=9",
        "batch-cut-short:every=40",
        "lost-answer:every=2",
        "ok-with-error:every=3",
        "reset:every=4",
        "html:every=5",
        "unavailable:every=3",
        "throttled:every=3"
      })
  void afterEveryFaultEachTaskHasOneRow(String fault) {
    instance.sandbox().faults().on(fault);
    String summary = "{\"turn\":\"it_queue\"}";

    int runs = 0;
    while (!isApplied(summary) && runs < 20) {
      runs++;
    }

    assertThat(runs).isLessThan(20);
    assertThat(instance.places()).isEqualTo(ROWS);
    assertThat(instance.sourceIds())
        .allMatch(id -> instance.shown(id).filter(summary::equals).isPresent());
  }

  private boolean isApplied(String summary) {
    try {
      return applyAll(summary).stream().allMatch(Receipt::isConfirmed);
    } catch (HostException e) {
      return false;
    }
  }

  private List<Receipt> applyAll(@Nullable String after) {
    var sink = instance.sink(HostContexts.of(instance.clock(), memory, new CallCount()));
    List<HostWrite> writes = IntStream.range(0, ROWS).mapToObj(i -> write(i, after)).toList();
    List<Receipt> receipts = new ArrayList<>();
    for (int from = 0; from < ROWS; from += sink.batchSize()) {
      receipts.addAll(sink.apply(writes.subList(from, Math.min(ROWS, from + sink.batchSize()))));
    }
    return receipts;
  }

  private HostWrite write(int incident, @Nullable String after) {
    return new HostWrite(
        "w" + incident,
        new TicketKey("snow", "INC" + incident),
        instance.sourceIds().get(incident),
        HostWrite.Kind.ROW,
        "{}",
        after);
  }

  private Inspection inspect() {
    return new ServiceNowConnector()
        .inspector(instance.settings(), HostContexts.of(instance.clock(), memory, new CallCount()))
        .orElseThrow()
        .inspect();
  }
}
