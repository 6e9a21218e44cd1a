package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Sample;
import dev.rapport.engine.store.WriteLog;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class AccountableWritesTest {
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
  void everyWriteIsLoggedWithItsCauseAndAnswerAndNoText() {
    sink.refusing.add("id3");
    desk.apply(sink);
    new Undoing(desk.store, desk.clock, ApplyListener.SILENT).undo(sink.host(), UndoScope.ALL);

    List<WriteLog.Entry> log = log();

    assertThat(log)
        .extracting(entry -> entry.sourceId() + " " + entry.cause() + " " + entry.answer())
        .containsExactly(
            "id1 plan applied",
            "id2 plan applied",
            "id3 plan refused",
            "id1 undo applied",
            "id2 undo applied");
    assertThat(log.get(3).beforeHash()).isEqualTo(log.get(0).afterHash()).hasSize(64);
    assertThat(log.get(3).afterHash()).isNull();
    assertThat(log.toString()).doesNotContain("{", "turn");
  }

  @Test
  void aHostThatFailedOverWritesIsLogged() {
    sink.afterWrite =
        () -> {
          throw HostException.unanswered("snow", "gave no answer", null);
        };
    desk.apply(sink);

    assertThat(log())
        .allSatisfy(entry -> assertThat(entry.answer()).isEqualTo("failed"))
        .allSatisfy(entry -> assertThat(entry.detail()).isEqualTo("unanswered"))
        .hasSize(2);
  }

  @Test
  void aRefusedWriteIsTriedLessAndLessOftenUntilSomebodyPutsItBack() {
    sink.refusing.add("id1");
    assertThat(desk.apply(sink).refused()).isEqualTo(1);
    assertThat(desk.apply(sink).refused()).as("once more at once").isEqualTo(1);

    ApplyResult third = desk.apply(sink);

    assertThat(third.refused()).isZero();
    assertThat(third.held()).isEqualTo(1);
    desk.clock.advance(Duration.ofHours(1));
    assertThat(desk.apply(sink).refused()).isEqualTo(1);
    assertThat(desk.apply(sink).held()).isEqualTo(1);
    assertThat(desk.store.outbox().retry("snow", Optional.empty())).isEqualTo(1);
    sink.refusing.clear();
    assertThat(desk.apply(sink).applied()).isEqualTo(1);
  }

  @Test
  void aWriteThatIsAlwaysRefusedBecomesADeadLetter() {
    sink.refusing.add("id1");
    for (int day = 0; day < 12; day++) {
      desk.apply(sink);
      desk.clock.advance(Duration.ofDays(1));
    }

    assertThat(desk.apply(sink).held()).isEqualTo(1);
    assertThat(desk.store.outbox().refused("snow"))
        .singleElement()
        .satisfies(entry -> assertThat(entry.isDead()).isTrue());
    desk.knows(Sample.ticket(1, 1));
    assertThat(desk.apply(sink).refused()).as("another write").isEqualTo(1);
  }

  @Test
  void aRefusedWriteThatNobodyWantsAnyMoreIsDropped() {
    sink.refusing.add("id1");
    desk.apply(sink);
    desk.store.forget("snow", List.of("id1"));

    desk.apply(sink);

    assertThat(desk.store.outbox().refused("snow")).isEmpty();
  }

  /** Another program changes the ticket each time that we write to it. */
  @Test
  void aTicketIsWrittenOnlySoOftenADay() {
    Budget budget = new Budget(Long.MAX_VALUE, Long.MAX_VALUE, 4);
    long applied = 0;
    for (int echo = 1; echo <= 20; echo++) {
      desk.knows(Sample.ticket(2, echo));
      applied += desk.applier.apply(sink.host(), desk.clock.instant(), budget).applied();
      desk.clock.advance(Duration.ofMinutes(10));
    }
    assertThat(applied).as("three tickets, and three echoes of one").isEqualTo(3 + 3);

    desk.clock.advance(Duration.ofDays(1));
    assertThat(desk.applier.apply(sink.host(), desk.clock.instant(), budget).applied())
        .isEqualTo(1);
    assertThat(desk.plan(sink)).isEmpty();
  }

  @Test
  void aSampleIsWrittenToSoManyTicketsAndTheRestWaits() {
    Budget sample = new Budget(Long.MAX_VALUE, 2, Long.MAX_VALUE);

    ApplyResult result = desk.applier.apply(sink.host(), Desk.AS_OF, sample);

    assertThat(result.applied()).isEqualTo(2);
    assertThat(result.held()).isEqualTo(1);
    assertThat(sink.shown).containsOnlyKeys("id1", "id2");
  }

  private List<WriteLog.Entry> log() {
    List<WriteLog.Entry> entries = new ArrayList<>();
    assertThat(desk.store.writeLog().forEach("snow", entries::add)).as("unbroken").isTrue();
    return entries;
  }
}
