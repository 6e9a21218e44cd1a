package dev.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Sink;
import dev.rapport.model.TicketKey;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What every sink promises, whatever its host. A connector's test extends it and hands over a
 * stand-in of its host with at least five tickets in it.
 */
public abstract class SinkContract {
  /** A stand-in of the host that a test can look into. */
  public interface Host extends AutoCloseable {
    /** The sink under test, freshly built. */
    Sink sink(HostContext context);

    /** The host's ids of at least five tickets. */
    List<String> sourceIds();

    /** What the host shows of ours on that ticket; empty where it shows nothing. */
    Optional<String> shown(String sourceId);

    /** A person changes what the host shows of ours on that ticket into this JSON. */
    void edit(String sourceId, String json);

    /** On how many places, over all tickets, the host shows something of ours. */
    int places();

    /** Does the next writing call and loses its answer. */
    void loseNextAnswer();

    /** The time on the host and for us. */
    SettableClock clock();

    @Override
    void close();
  }

  private static final String FIRST =
      "{\"schema\":1,\"since\":\"2026-11-01T00:00:00Z\",\"turn\":\"it_queue\"}";
  private static final String SECOND =
      "{\"schema\":1,\"since\":\"2026-11-02T00:00:00Z\",\"turn\":\"requester\"}";

  private static final String EDITED =
      "{\"schema\":1,\"since\":\"2026-11-01T00:00:00Z\",\"turn\":\"done\"}";

  private Host host;

  /** Starts the stand-in. */
  protected abstract Host start();

  @BeforeEach
  final void startHost() {
    host = start();
  }

  @AfterEach
  final void stopHost() {
    host.close();
  }

  @Test
  void whatIsWrittenIsShownToTheLetter() {
    List<Receipt> receipts = apply(write(0, null, FIRST), write(1, null, SECOND));

    assertThat(receipts).extracting(Receipt::outcome).containsOnly(Receipt.Outcome.APPLIED);
    assertThat(shown(0)).contains(FIRST);
    assertThat(shown(1)).contains(SECOND);
  }

  @Test
  void aRepeatChangesNothing() {
    apply(write(0, null, FIRST));

    assertThat(apply(write(0, null, FIRST)))
        .extracting(Receipt::outcome)
        .containsExactly(Receipt.Outcome.UNCHANGED);
    assertThat(host.places()).isEqualTo(1);
  }

  @Test
  void aLaterWriteTakesThePlaceOfTheEarlier() {
    apply(write(0, null, FIRST));
    apply(write(0, FIRST, SECOND));

    assertThat(shown(0)).contains(SECOND);
    assertThat(host.places()).isEqualTo(1);
  }

  @Test
  void aRemovalLeavesNothingAndCanBeRepeated() {
    apply(write(0, null, FIRST));
    apply(write(0, FIRST, null));

    assertThat(apply(write(0, FIRST, null))).allMatch(Receipt::isConfirmed);
    assertThat(host.places()).isZero();
  }

  @Test
  void whatAPersonEditedStaysUntilSomebodyAgreesToLoseIt() {
    apply(write(0, null, FIRST));
    host.edit(host.sourceIds().get(0), EDITED);

    Receipt kept = apply(write(0, FIRST, SECOND)).get(0);

    assertThat(kept.outcome()).isEqualTo(Receipt.Outcome.KEPT);
    assertThat(apply(write(0, FIRST, null))).containsExactly(keptAgain(kept));
    assertThat(shown(0)).contains(EDITED);
    assertThat(apply(over(write(0, FIRST, SECOND), kept.standing())))
        .extracting(Receipt::outcome)
        .containsExactly(Receipt.Outcome.APPLIED);
    assertThat(shown(0)).contains(SECOND);
  }

  private Receipt keptAgain(Receipt kept) {
    return Receipt.kept(write(0, FIRST, null), kept.at(), String.valueOf(kept.standing()));
  }

  private static HostWrite over(HostWrite write, @Nullable String standing) {
    return new HostWrite(
        write.id(),
        write.ticket(),
        write.sourceId(),
        write.kind(),
        write.before(),
        write.after(),
        standing);
  }

  @Test
  void receiptsComeInTheOrderOfTheWrites() {
    List<HostWrite> writes = IntStream.range(0, 5).mapToObj(i -> write(i, null, FIRST)).toList();

    assertThat(sink().apply(writes))
        .extracting(Receipt::writeId)
        .containsExactlyElementsOf(writes.stream().map(HostWrite::id).toList());
  }

  @Test
  void aLostAnswerDoesNotWriteTwice() {
    host.loseNextAnswer();
    applyUntilAnswered(write(0, null, FIRST));

    assertThat(shown(0)).contains(FIRST);
    assertThat(host.places()).isEqualTo(1);
  }

  @Test
  void nothingToWriteIsNoWork() {
    assertThat(sink().apply(List.of())).isEmpty();
    assertThat(sink().batchSize()).isPositive();
  }

  private void applyUntilAnswered(HostWrite write) {
    try {
      apply(write);
    } catch (HostException lost) {
      // The engine keeps the write and gives it again: so does this test.
      apply(write);
    }
  }

  private List<Receipt> apply(HostWrite... writes) {
    return sink().apply(List.of(writes));
  }

  private Sink sink() {
    return host.sink(HostContexts.of(host.clock()));
  }

  private Optional<String> shown(int ticket) {
    return host.shown(host.sourceIds().get(ticket));
  }

  private HostWrite write(int ticket, @Nullable String before, @Nullable String after) {
    return new HostWrite(
        "write-" + ticket + "-" + (after == null ? "none" : after.hashCode()),
        new TicketKey("host", "T-" + ticket),
        host.sourceIds().get(ticket),
        sink().summaryKind(),
        before,
        after);
  }
}
