package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Source;
import dev.rapport.model.ActorId;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Linked;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.TicketHistory;
import dev.rapport.testkit.HostContexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A task's own texts: facts of them are kept, words are not. */
class TaskTextsTest {
  private final Instance instance = new Instance();
  private final String incident = instance.open();

  @AfterEach
  void stop() {
    instance.close();
  }

  private RawTicket document() {
    return source().fetch(Cursor.START).tickets().get(0);
  }

  private Source source() {
    return instance.source(HostContexts.of(instance.clock()));
  }

  private List<Described> texts() {
    TicketHistory history = source().decode(document());
    return history.events().stream()
        .filter(Described.class::isInstance)
        .map(Described.class::cast)
        .toList();
  }

  @Test
  void theReportIsTheCallersAndTheNoteIsWhoResolvedIts() {
    instance.change(
        incident,
        Map.of(
            "short_description", "Printer is dead",
            "description", "It prints nothing.",
            "close_notes", "Toner replaced",
            "resolved_at", "2026-11-02 10:00:00",
            "resolved_by", instance.ann));

    assertThat(texts()).extracting(Described::part).containsExactly(Part.REPORT, Part.RESOLUTION);
    assertThat(texts()).extracting(text -> text.facts().words()).containsExactly(6, 2);
    assertThat(texts())
        .extracting(text -> text.stamp().actor())
        .containsExactly(new ActorId("snow", instance.carl), new ActorId("snow", instance.ann));
  }

  @Test
  void whatIsEmptyOrWasNeverResolvedSaysNothing() {
    instance.change(incident, Map.of("close_notes", "left from an earlier time"));

    assertThat(texts()).isEmpty();
  }

  @Test
  void keysOfIssuesAreLinksWhereTheyAreLookedForEachFromItsFirstMention() {
    instance.change(
        incident,
        Map.of(
            "short_description", "As in NET-7, xNET-9 and net-9",
            "description", "NET-7 again",
            "close_notes", "Done in DEV-12",
            "resolved_at", "2026-11-02 10:00:00"));

    assertThat(links()).isEmpty();
    instance.with("scope.keys-in-text", "true");
    assertThat(links()).extracting(Linked::target).containsExactly("NET-7", "DEV-12");
    assertThat(links().get(1).stamp().at()).isEqualTo("2026-11-02T10:00:00Z");
  }

  private List<Linked> links() {
    return source().decode(document()).events().stream()
        .filter(Linked.class::isInstance)
        .map(Linked.class::cast)
        .toList();
  }

  @Test
  void noWordOfThemIsLeftInTheDocument() {
    instance.change(incident, Map.of("short_description", "zebra", "description", "quagga"));

    assertThat(document().toString()).doesNotContain("zebra", "quagga");
  }
}
