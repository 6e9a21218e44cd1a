package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.TicketFact;
import dev.rapport.engine.store.Sample;
import dev.rapport.model.History;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of a ticket in fields of its own: what is planned, and what may stand there. */
class FieldWritesTest {
  @TempDir Path folder;
  private final ScriptedSink sink = new ScriptedSink();
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(folder.resolve("rapport.db"));
    desk.knows(Sample.ticket(1, 0));
    sink.kinds = Set.of(HostWrite.Kind.FIELD);
    sink.fields = Map.of("f1", TicketFact.TURN, "f3", TicketFact.REASSIGNMENTS);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void eachFieldSaysItsFactAndStaysWhileTheClockRuns() {
    assertThat(desk.plan(sink))
        .singleElement()
        .satisfies(write -> assertThat(write.before()).isNull())
        .satisfies(
            write ->
                assertThat(write.after()).isEqualTo("{\"f1\":\"with IT, not taken\",\"f3\":0}"));
    desk.apply(sink);
    desk.clock.advance(Duration.ofDays(9));

    assertThat(desk.plan(sink)).isEmpty();
  }

  @Test
  void aFactThatIsNotKnownLeavesItsFieldEmpty() {
    Stamp stamp = Stamp.of("created", Sample.NOON, 0, Sample.ANNA);
    TicketEvent born = new TicketEvent.Created(stamp, Sample.NEW, null, null, null, "3");
    desk.knows(Sample.of(1, History.Completeness.COMPLETE, List.of(born)));
    sink.fields = Map.of("f2", TicketFact.TEAM);

    assertThat(desk.plan(sink)).isEmpty();
  }

  @Test
  void anotherFieldForTheSameFactIsAnotherWrite() {
    desk.apply(sink);
    sink.fields = Map.of("f9", TicketFact.SINCE);

    assertThat(desk.plan(sink))
        .singleElement()
        .satisfies(write -> assertThat(write.before()).contains("\"f1\"", "\"f3\""))
        .satisfies(
            write -> assertThat(write.after()).matches("\\{\"f9\":\"[-0-9]+ [:0-9]+ UTC\"}"));
  }

  @Test
  void whereAnAnswerWasLostAllThatMayStandThereIsNamed() {
    sink.fields = Map.of("f1", TicketFact.REOPENS);
    desk.apply(sink);
    desk.knows(Sample.ticket(1, 2));
    sink.afterWrite =
        () -> {
          throw HostException.of(HostException.Kind.UNAVAILABLE, "snow", "gave no answer");
        };
    desk.apply(sink);
    desk.knows(Sample.ticket(1, 4));
    sink.afterWrite = () -> {};

    List<HostWrite> undo =
        new Undoing(desk.store, desk.clock, ApplyListener.SILENT).plan("snow", UndoScope.ALL);
    assertThat(undo)
        .singleElement()
        .satisfies(write -> assertThat(write.before()).isEqualTo("{\"f1\":[0,1]}"))
        .satisfies(write -> assertThat(write.after()).isNull());
    assertThat(desk.plan(sink))
        .singleElement()
        .satisfies(write -> assertThat(write.before()).isEqualTo("{\"f1\":[0,1]}"))
        .satisfies(write -> assertThat(write.after()).isEqualTo("{\"f1\":2}"));
  }
}
