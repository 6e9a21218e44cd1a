package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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
class ApplyingTest {
  @Parameter Kind kind;
  @TempDir Path folder;
  private final ScriptedSink sink = new ScriptedSink();
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(kind.fresh(folder));
    desk.knows(Sample.ticket(1, 0), Sample.ticket(2, 1), Sample.ticket(3, 2));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void applyWritesWhatThePlanShows() {
    List<HostWrite> plan = desk.plan(sink);
    ApplyResult result = desk.apply(sink);

    assertThat(sink.heard).isEqualTo(plan).hasSize(3);
    assertThat(result).isEqualTo(new ApplyResult("snow", 3, 0, 0, 0, 0, 0, 0, 3, null));
    assertThat(desk.progress).containsExactly(2L, 3L);
    assertThat(desk.store.confirmed().count("snow")).isEqualTo(3);
  }

  @Test
  void afterApplyThePlanIsEmptyAlsoDaysLater() {
    desk.apply(sink);
    desk.clock.advance(Duration.ofDays(30));

    assertThat(desk.plan(sink)).isEmpty();
  }

  @Test
  void onlyTheTicketThatChangedIsWrittenAgain() {
    desk.apply(sink);
    String before = sink.shown.get("id2");
    desk.knows(Sample.ticket(2, 2));

    assertThat(desk.plan(sink))
        .singleElement()
        .satisfies(write -> assertThat(write.sourceId()).isEqualTo("id2"))
        .satisfies(write -> assertThat(write.before()).isEqualTo(before));
  }

  @Test
  void whereSummariesAreSwitchedOffNoneIsPlannedAndNoneRefused() {
    sink.kinds = Set.of(HostWrite.Kind.FIELD);

    assertThat(desk.plan(sink)).isEmpty();
    assertThat(desk.apply(sink)).isEqualTo(new ApplyResult("snow", 0, 0, 0, 0, 0, 0, 0, 0, null));
  }

  @Test
  void aCommentSaysInWordsWhoseTurnItIsAndIsLeftAloneWhileTheClockRuns() {
    sink.kinds = Set.of(HostWrite.Kind.COMMENT);

    assertThat(desk.plan(sink))
        .hasSize(3)
        .allSatisfy(write -> assertThat(write.kind()).isEqualTo(HostWrite.Kind.COMMENT))
        .allSatisfy(write -> assertThat(write.after()).startsWith("Whose turn: "));
    desk.apply(sink);
    desk.clock.advance(Duration.ofDays(9));

    assertThat(desk.plan(sink)).isEmpty();
  }

  @Test
  void aTicketFromTheFutureHasNoSummaryYet() {
    desk.clock.set(Sample.NOON.minusSeconds(1));

    assertThat(desk.plan(sink)).isEmpty();
  }

  @Test
  void aLimitLeavesTheRestToDo() {
    ApplyResult result = desk.applier.apply(sink.host(), Desk.AS_OF, Budget.of(1));

    assertThat(result.applied()).isEqualTo(1);
    assertThat(result.left()).isEqualTo(2);
    assertThat(desk.apply(sink).applied()).isEqualTo(2);
  }

  @Test
  void aRefusedWriteDoesNotHoldUpTheOthersAndIsPlannedAgain() {
    sink.refusing.add("id1");

    ApplyResult result = desk.apply(sink);

    assertThat(result.refused()).isEqualTo(1);
    assertThat(result.applied()).isEqualTo(2);
    assertThat(desk.store.outbox().refused("snow")).hasSize(1);
    sink.refusing.clear();
    assertThat(desk.apply(sink).applied()).isEqualTo(1);
    assertThat(desk.store.outbox().refused("snow")).isEmpty();
  }

  @Test
  void aHostThatIsBusyKeepsTheRestPlannedAndIsLeftAlone() {
    sink.beforeWrite =
        () -> {
          throw HostException.throttled("snow", "busy", Duration.ofHours(1));
        };

    ApplyResult result = desk.apply(sink);

    assertThat(result.problem().orElseThrow().kind()).isEqualTo(HostException.Kind.THROTTLED);
    assertThat(result.left()).isEqualTo(3);
    sink.beforeWrite = () -> {};
    assertThat(desk.apply(sink).failure()).hasMessageContaining("2026-11-03T13:00:00Z");
    desk.clock.advance(Duration.ofHours(1));
    assertThat(desk.apply(sink).left()).isZero();
  }

  @Test
  void aConnectorThatFailsOtherwiseStopsItsHost() {
    sink.beforeWrite =
        () -> {
          throw new IllegalStateException("text of a ticket");
        };

    assertThat(desk.apply(sink).failure())
        .hasMessageContaining("IllegalStateException")
        .hasMessageNotContaining("text of a ticket");
  }

  /** The answer was lost, and meanwhile the ticket went back to what was confirmed before. */
  @Test
  void whatMayStandThereUnconfirmedIsWrittenOver() {
    desk.apply(sink);
    desk.knows(Sample.ticket(2, 2));
    sink.afterWrite =
        () -> {
          throw HostException.of(HostException.Kind.UNAVAILABLE, "snow", "gave no answer");
        };
    desk.apply(sink);
    sink.afterWrite = () -> {};
    desk.knows(Sample.ticket(2, 1));

    assertThat(desk.apply(sink).applied()).isEqualTo(1);
    assertThat(Summary.parse(sink.shown.get("id2")).keyHash())
        .isEqualTo(
            desk.store.confirmed().find("snow", "id2", HostWrite.Kind.ROW).orElseThrow().keyHash());
    assertThat(desk.store.outbox().count("snow", Outbox.State.SENT)).isZero();
    assertThat(desk.plan(sink)).isEmpty();
  }

  @Test
  void theSameWriteKeepsItsIdOverAllAttempts() {
    sink.afterWrite =
        () -> {
          throw HostException.of(HostException.Kind.UNAVAILABLE, "snow", "gave no answer");
        };
    desk.apply(sink);
    sink.afterWrite = () -> {};
    desk.clock.advance(Duration.ofDays(1));
    desk.apply(sink);

    assertThat(sink.heard.get(1)).isEqualTo(sink.heard.get(0));
  }
}
