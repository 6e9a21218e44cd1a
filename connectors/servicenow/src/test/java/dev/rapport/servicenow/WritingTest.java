package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Receipt.Outcome;
import dev.rapport.connector.Sink;
import dev.rapport.model.TicketKey;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.testkit.HostContexts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Rows in our own table, in the host's good and bad moments. */
class WritingTest {
  private static final String SUMMARY =
      "{\"schema\":1,\"since\":\"2026-11-01T10:30:00Z\",\"turn\":\"it_queue\"}";

  private final Instance instance = Instance.of(5);

  @AfterEach
  void stop() {
    instance.close();
  }

  private List<Receipt> apply(HostWrite... writes) {
    Sink sink = instance.sink(HostContexts.of(instance.clock()));
    return sink.apply(List.of(writes));
  }

  private HostWrite write(int incident, @Nullable String after) {
    return write(incident, SUMMARY, after);
  }

  private HostWrite write(int incident, @Nullable String before, @Nullable String after) {
    String task = instance.sourceIds().get(incident);
    return new HostWrite(
        "w" + incident,
        new TicketKey("snow", "INC" + incident),
        task,
        HostWrite.Kind.ROW,
        before,
        after);
  }

  private Row row(int incident) {
    return instance.table(Instance.TABLE).find("task=" + instance.sourceIds().get(incident)).get(0);
  }

  @Test
  void whoseTurnAndSinceWhenStandInColumnsOfTheirOwn() {
    apply(write(0, SUMMARY));

    assertThat(row(0).get("turn")).isEqualTo("it_queue");
    assertThat(row(0).get("since")).isEqualTo("2026-11-01 10:30:00");
    assertThat(row(0).get("summary")).isEqualTo(SUMMARY);
  }

  @Test
  void aSummaryThatSaysNeitherIsWrittenAllTheSame() {
    apply(write(0, "not json"), write(1, "{\"turn\":{},\"since\":\"soon\"}"), write(2, "[]"));

    assertThat(instance.places()).isEqualTo(3);
    assertThat(row(1).get("turn") + row(1).get("since")).isEmpty();
  }

  @Test
  void aBatchIsLookedUpInOneCallAndEqualRowsAreNotWritten() {
    apply(write(0, SUMMARY), write(1, SUMMARY));
    instance.sandbox().journal().clear();

    List<Receipt> receipts = apply(write(0, SUMMARY), write(1, SUMMARY), write(2, null));

    assertThat(receipts).extracting(Receipt::outcome).containsOnly(Outcome.UNCHANGED);
    assertThat(instance.calls()).containsExactly(Instance.TABLE);
  }

  @Test
  void theTaskItselfIsNeverWritten() {
    Map<String, Map<String, String>> before = instance.table("incident").dump();

    apply(write(0, SUMMARY));
    String later = SUMMARY.replace("queue", "hold");
    apply(write(0, later), write(1, SUMMARY));
    apply(write(0, later, null));

    assertThat(instance.writingCalls()).isEqualTo(3);
    assertThat(instance.table("incident").dump()).isEqualTo(before);
  }

  @Test
  void aLostAnswerIsLookedUpBeforeAnythingIsAddedAgain() {
    instance.loseNextAnswer();

    assertThat(apply(write(0, SUMMARY))).allMatch(Receipt::isConfirmed);
    assertThat(instance.places()).isEqualTo(1);
  }

  @Test
  void anAddingThatNeverHappenedIsDoneAgain() {
    instance.sandbox().faults().on("reset:every=4");
    apply(write(0, SUMMARY));

    assertThat(apply(write(1, SUMMARY))).allMatch(Receipt::isConfirmed);
    assertThat(instance.places()).isEqualTo(2);
  }

  @Test
  void twoRowsOfOneTaskBecomeOne() {
    Map<String, String> twin = Map.of("task", instance.sourceIds().get(0), "summary", "{}");
    instance.table(Instance.TABLE).insert(twin);
    instance.table(Instance.TABLE).insert(twin);

    apply(write(0, "{}", SUMMARY));

    assertThat(instance.places()).isEqualTo(1);
    assertThat(instance.shown(instance.sourceIds().get(0))).contains(SUMMARY);
  }

  @Test
  void aRefusedRowIsInItsReceiptAndTheOthersGoOn() {
    apply(write(0, SUMMARY));
    instance.with(Fault.NO_WRITE_ROLE);

    List<Receipt> receipts = apply(write(0, SUMMARY), write(1, SUMMARY), write(0, null));

    assertThat(receipts)
        .extracting(Receipt::outcome)
        .containsExactly(Outcome.UNCHANGED, Outcome.REFUSED, Outcome.REFUSED);
    assertThat(receipts.get(1).reason()).contains("403").doesNotContain("it_queue");
  }

  @Test
  void aHostThatFailsAsAWholeStopsTheBatch() {
    instance.with(Fault.WRONG_PASSWORD);

    assertThatExceptionOfType(HostException.class)
        .isThrownBy(() -> apply(write(0, SUMMARY)))
        .satisfies(e -> assertThat(e.kind()).isEqualTo(HostException.Kind.AUTHENTICATION));
  }

  @Test
  void aRowThatVanishedMeanwhileIsAddedAgain() {
    apply(write(0, SUMMARY));
    Row vanished = row(0);
    instance.table(Instance.TABLE).delete(vanished.sysId());

    assertThat(apply(write(0, SUMMARY))).allMatch(Receipt::isConfirmed);
    assertThat(row(0).sysId()).isNotEqualTo(vanished.sysId());
  }

  @Test
  void rowsOfTasksThatNobodyAskedForAreNotTouched() {
    String foreign = "{\"sys_id\":\"r1\",\"task\":\"someone-elses\",\"summary\":\"x\"}";
    try (ScriptedHost host = ScriptedHost.answering(foreign)) {
      Sink sink =
          new ServiceNowConnector()
              .sink(host.settings(), HostContexts.of(instance.clock()))
              .orElseThrow();

      assertThatExceptionOfType(HostException.class)
          .isThrownBy(() -> sink.apply(List.of(write(0, SUMMARY))))
          .withMessageContaining("the filter on task");
    }
  }
}
