package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Edited;
import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Sample;
import dev.rapport.model.TicketKey;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class EditedByAPersonTest {
  private static final TicketKey SECOND = new TicketKey("snow", "INC2");

  @Parameter Kind kind;
  @TempDir Path folder;
  private final ScriptedSink sink = new ScriptedSink();
  private Desk desk;

  @BeforeEach
  void aPersonEditsTheSecondOfThreeBlocksAndItsTicketMovesOn() {
    desk = new Desk(kind.fresh(folder));
    desk.knows(Sample.ticket(1, 0), Sample.ticket(2, 0), Sample.ticket(3, 0));
    desk.apply(sink);
    sink.edited.put("id2", "theirs");
    desk.knows(Sample.ticket(2, 1), Sample.ticket(3, 1));
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void itIsKeptAndTheOthersAreWritten() {
    ApplyResult result = desk.apply(sink);

    assertThat(result.kept()).isEqualTo(1);
    assertThat(result.applied()).isEqualTo(1);
    assertThat(desk.store.edited().all("snow"))
        .containsExactly(
            new Edited.Edit(SECOND, "id2", HostWrite.Kind.ROW, "theirs", Desk.AS_OF, false));
    assertThat(sink.edited).containsEntry("id2", "theirs");
  }

  @Test
  void itIsNotAskedForAgain() {
    desk.apply(sink);
    sink.heard.clear();
    desk.knows(Sample.ticket(2, 2));

    assertThat(desk.plan(sink)).isEmpty();
    desk.apply(sink);
    assertThat(sink.heard).isEmpty();
  }

  @Test
  void afterAReleaseExactlyThatIsWrittenOver() {
    desk.apply(sink);
    desk.store.edited().release("snow", List.of(SECOND));

    assertThat(desk.plan(sink)).extracting(HostWrite::replaces).containsExactly("theirs");
    assertThat(desk.apply(sink).applied()).isEqualTo(1);
    assertThat(desk.store.edited().all("snow")).isEmpty();
    assertThat(desk.plan(sink)).isEmpty();
  }

  @Test
  void whatIsEditedAfterTheReleaseIsKeptAgain() {
    desk.apply(sink);
    desk.store.edited().release("snow", List.of(SECOND));
    sink.edited.put("id2", "theirs, once more");

    assertThat(desk.apply(sink).kept()).isEqualTo(1);
    assertThat(desk.plan(sink)).isEmpty();
  }

  @Test
  void aPlanFileSaysWhatItWritesOver() throws IOException {
    desk.apply(sink);
    desk.store.edited().release("snow", List.of(SECOND));
    Path file = folder.resolve("plan.json");
    try (Writer out = Files.newBufferedWriter(file)) {
      PlanJson.write(
          out,
          new PlanCount(),
          writes -> desk.planner.plan(sink.host(), desk.clock.instant(), writes));
    }

    assertThat(file).content().contains("\"replaces\":\"theirs\"");
    assertThat(
            desk.applier
                .apply(sink.host(), new PlanFile(file), desk.clock.instant(), Desk.ALL)
                .applied())
        .isEqualTo(1);
  }

  @Test
  void undoLooksAndLeavesItThere() {
    Undoing undoing = new Undoing(desk.store, desk.clock, ApplyListener.SILENT);

    assertThat(undoing.undo(sink.host(), UndoScope.ALL).kept()).isEqualTo(1);

    assertThat(desk.store.edited().all("snow")).extracting(Edited.Edit::ticket).contains(SECOND);
    assertThat(sink.standing()).containsOnlyKeys("id2");
  }
}
