package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Receipt.Outcome;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketKey;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.testkit.HostContexts;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes in the journal of a task, which nobody can take back. */
class NoteWritingTest {
  private final Instance instance = Instance.of(3);

  @BeforeEach
  void switchOn() {
    instance.with("write.work-note", "true");
  }

  @AfterEach
  void stop() {
    instance.close();
  }

  private List<Receipt> apply(HostWrite... writes) {
    instance.clock().advance(Duration.ofMinutes(1));
    return instance.sink(HostContexts.of(instance.clock())).apply(List.of(writes));
  }

  private HostWrite note(int incident, @Nullable String before, @Nullable String after) {
    return new HostWrite(
        "w" + incident,
        new TicketKey("snow", "INC" + incident),
        instance.sourceIds().get(incident),
        HostWrite.Kind.COMMENT,
        before,
        after);
  }

  private List<String> entries(String journal, int incident) {
    String query = "element=" + journal + "^element_id=" + instance.sourceIds().get(incident);
    return instance.table("sys_journal_field").find(query).stream()
        .map((Row row) -> row.get("value"))
        .toList();
  }

  @Test
  void aNoteIsForFulfillersAloneAndCarriesItsMark() {
    assertThat(apply(note(0, null, "IT has it"), note(1, null, "You have it")))
        .extracting(Receipt::outcome)
        .containsOnly(Outcome.APPLIED);

    assertThat(entries("work_notes", 0))
        .hasSize(1)
        .allMatch(note -> note.startsWith("IT has it\n"));
    assertThat(entries("work_notes", 1)).hasSize(1);
    assertThat(entries("comments", 0)).isEmpty();
  }

  @Test
  void theSameWordsAreNotPostedAgainAndOthersAre() {
    apply(note(0, null, "IT has it"));

    assertThat(apply(note(0, null, "IT has it")))
        .extracting(Receipt::outcome)
        .containsExactly(Outcome.UNCHANGED);
    apply(note(0, "IT has it", "You have it"));
    apply(note(0, "You have it", "IT has it"));

    assertThat(entries("work_notes", 0)).hasSize(3);
  }

  @Test
  void wordsOfPeopleInBetweenDoNotMatter() {
    apply(note(0, null, "IT has it"));
    instance.change(instance.sourceIds().get(0), Map.of("work_notes", "cable swapped"));

    apply(note(0, null, "IT has it"));

    assertThat(entries("work_notes", 0)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "lost-answer:every=2",
        "lost-answer:next=1",
        "batch-cut-short:every=3",
        "throttled-inside:every=2",
        "no-batch-role"
      })
  void whateverHappensEachNoteIsPostedOnce(String fault) {
    instance.sandbox().faults().on(fault);

    for (int run = 0; run < 4; run++) {
      apply(note(0, null, "zero"), note(1, null, "one"), note(2, null, "two"));
    }

    for (int incident = 0; incident < 3; incident++) {
      assertThat(entries("work_notes", incident)).hasSize(1);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "no-journal-role"})
  void ourOwnNoteIsNobodysAct(String fault) {
    if (!fault.isEmpty()) {
      instance.sandbox().faults().on(fault);
    }
    String incident = instance.sourceIds().get(0);
    instance.change(incident, Map.of("work_notes", "cable swapped"));
    apply(note(0, null, "IT has it"));

    var source = instance.source(HostContexts.of(instance.clock()));
    long said =
        source.fetch(Cursor.START).tickets().stream()
            .filter(ticket -> ticket.sourceId().equals(incident))
            .flatMap(ticket -> source.decode(ticket).events().stream())
            .filter(TicketEvent.Commented.class::isInstance)
            .count();

    assertThat(said).isEqualTo(1);
  }

  @Test
  void aSingleNoteWhoseAnswerIsLostIsPostedOnce() {
    instance.sandbox().faults().on("lost-answer:next=1");

    assertThat(apply(note(0, null, "IT has it"))).allMatch(Receipt::isConfirmed);

    assertThat(entries("work_notes", 0)).hasSize(1);
  }

  @Test
  void aPostedNoteCannotBeTakenBackAndTheReceiptSaysSo() {
    apply(note(0, null, "IT has it"));

    List<Receipt> receipts = apply(note(0, "IT has it", null), note(1, null, null));

    assertThat(receipts)
        .extracting(Receipt::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.UNCHANGED);
    assertThat(receipts.get(0).reason()).contains("cannot be taken back");
  }

  @Test
  void commentsAreWrittenOnlyWhereTheAdminOptedIn() {
    instance.with("write.work-note", "false");
    assertThat(apply(note(0, null, "IT has it")).get(0).reason()).contains("not switched on");

    instance.with("write.comments", "true");
    apply(note(0, null, "IT has it"));

    assertThat(entries("comments", 0)).hasSize(1);
    assertThat(entries("work_notes", 0)).isEmpty();
  }

  @Test
  void aTaskThatIsGoneIsRefusedAlone() {
    instance.table("incident").delete(instance.sourceIds().get(0));

    assertThat(apply(note(0, null, "a"), note(1, null, "b")))
        .extracting(Receipt::outcome)
        .containsExactly(Outcome.REFUSED, Outcome.APPLIED);
  }
}
