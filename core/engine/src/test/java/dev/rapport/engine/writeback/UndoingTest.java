package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Sample;
import dev.rapport.model.TicketKey;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class UndoingTest {
  private static final TicketKey SECOND = new TicketKey("snow", "INC2");

  @Parameter Kind kind;
  @TempDir Path folder;
  private final ScriptedSink sink = new ScriptedSink();
  private Desk desk;
  private Undoing undoing;

  @BeforeEach
  void open() {
    desk = new Desk(kind.fresh(folder));
    desk.knows(Sample.ticket(1, 0), Sample.ticket(2, 1), Sample.ticket(3, 2));
    undoing = new Undoing(desk.store, desk.clock, ApplyListener.SILENT);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void whatWasWrittenIsTakenBackAndNotWrittenAgain() {
    desk.apply(sink);

    ApplyResult result = undoing.undo(sink.host(), UndoScope.ALL);

    assertThat(result.applied()).isEqualTo(3);
    assertThat(sink.standing()).isEmpty();
    assertThat(desk.store.confirmed().count("snow")).isZero();
    assertThat(desk.store.beforeValues().count()).isZero();
    assertThat(desk.plan(sink)).isEmpty();
  }

  @Test
  void oneTicketIsTakenBackAloneAndWrittenAgainOnceItIsReleased() {
    desk.apply(sink);

    undoing.undo(sink.host(), of(SECOND));

    assertThat(sink.standing()).containsOnlyKeys("id1", "id3");
    assertThat(desk.store.withheld().tickets("snow")).containsExactly(SECOND);
    assertThat(desk.store.withheld().release("snow", Set.of(SECOND))).isEqualTo(1);
    assertThat(desk.plan(sink)).extracting(HostWrite::sourceId).containsExactly("id2");
  }

  @Test
  void aTicketThatIsGoneIsTakenBackByItsKey() {
    desk.apply(sink);
    desk.store.forget("snow", List.of("id2"));

    assertThat(undoing.plan("snow", of(SECOND)))
        .extracting(HostWrite::sourceId)
        .containsExactly("id2");
  }

  @Test
  void whatStoodThereThenComesBack() {
    desk.apply(sink);
    String earlier = sink.shown.get("id2");
    desk.clock.advance(Duration.ofHours(1));
    Instant then = desk.clock.instant();
    sink.clock = then;
    desk.knows(Sample.ticket(2, 2));
    desk.apply(sink);
    assertThat(sink.shown.get("id2")).isNotEqualTo(earlier);

    ApplyResult result = undoing.undo(sink.host(), new UndoScope(Set.of(), Optional.of(then)));

    assertThat(result.applied()).isEqualTo(1);
    assertThat(sink.shown.get("id2")).isEqualTo(earlier);
    assertThat(sink.standing()).hasSize(3);
  }

  @Test
  void whatTheHostMayShowWithoutAReceiptIsTakenBackToo() {
    sink.afterWrite =
        () -> {
          throw HostException.unanswered("snow", "gave no answer", null);
        };
    desk.apply(sink);
    assertThat(sink.standing()).hasSize(1);
    sink.afterWrite = () -> {};

    undoing.undo(sink.host(), UndoScope.ALL);

    assertThat(sink.standing()).isEmpty();
  }

  @Test
  void whatTheHostDoesNotGiveBackIsKeptWithItsReason() {
    desk.apply(sink);
    sink.refusing.add("id1");

    ApplyResult result = undoing.undo(sink.host(), UndoScope.ALL);

    assertThat(result.refused()).isEqualTo(1);
    assertThat(sink.standing()).containsOnlyKeys("id1");
    assertThat(desk.store.confirmed().count("snow")).isEqualTo(1);
    assertThat(desk.store.outbox().refused("snow")).hasSize(1);
    sink.refusing.clear();
    assertThat(undoing.undo(sink.host(), UndoScope.ALL).applied()).isEqualTo(1);
  }

  @Test
  void anUninstalledHostIsNotWrittenUntilItIsReleased() {
    desk.apply(sink);
    desk.store.approvals().give("snow", Desk.AS_OF);

    undoing.uninstall(sink.host());

    assertThat(sink.standing()).isEmpty();
    assertThat(desk.store.approvals().isGiven("snow")).isFalse();
    desk.knows(Sample.ticket(4, 1));
    assertThat(desk.plan(sink)).isEmpty();
    desk.store.withheld().releaseAll("snow");
    assertThat(desk.plan(sink)).hasSize(4);
  }

  private static UndoScope of(TicketKey ticket) {
    return new UndoScope(Set.of(ticket), Optional.empty());
  }
}
