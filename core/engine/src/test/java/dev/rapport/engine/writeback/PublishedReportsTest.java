package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Editions.Edition;
import dev.rapport.engine.store.Editions.Place;
import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Sample;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Span;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A report is planned, written, confirmed and taken back like what stands on tickets. */
@ParameterizedClass
@EnumSource
class PublishedReportsTest {
  private static final TicketKey REPORT = new TicketKey("snow", "report-2026-10");
  private static final Span OCTOBER =
      new Span(Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2026-11-01T00:00:00Z"));

  @Parameter Kind kind;
  @TempDir Path folder;
  private final ScriptedSink sink = new ScriptedSink();
  private Desk desk;

  @BeforeEach
  void open() {
    desk = new Desk(kind.fresh(folder));
    desk.knows(Sample.ticket(1, 0));
    sink.kinds = Set.of(HostWrite.Kind.ROW, HostWrite.Kind.REPORT);
    edition("{\"title\":\"October\"}");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void edition(String draft) {
    Edition edition =
        new Edition(
            OCTOBER,
            "2026-10",
            "group",
            5,
            OCTOBER.toExclusive(),
            "9f86",
            Map.of("Network", "all"));
    desk.store.editions().put(edition, new Place(REPORT, draft));
  }

  @Test
  void itIsPlannedBesideTheTicketsAndOnceWrittenNotAgain() {
    assertThat(desk.plan(sink))
        .extracting(HostWrite::kind)
        .containsExactly(HostWrite.Kind.ROW, HostWrite.Kind.REPORT);

    desk.apply(sink);

    assertThat(sink.standing()).containsEntry("report-2026-10", "{\"title\":\"October\"}");
    assertThat(desk.plan(sink)).isEmpty();
  }

  @Test
  void itIsPublishedAloneAndWhatWasRefusedOnTicketsIsNotForgotten() {
    sink.refusing.add("id1");
    desk.apply(sink);
    edition("{\"title\":\"October, in German\"}");

    ApplyResult result = desk.applier.publish(sink.host());

    assertThat(result.applied()).isEqualTo(1);
    assertThat(sink.standing())
        .containsOnly(Map.entry("report-2026-10", "{\"title\":\"October, in German\"}"));
    assertThat(desk.store.outbox().refused("snow"))
        .extracting(entry -> entry.write().sourceId())
        .containsExactly("id1");
    assertThat(desk.applier.publish(sink.host()).applied()).isZero();
  }

  @Test
  void whatTheHostRefusedStaysToBePublishedAgain() {
    sink.refusing.add("report-2026-10");
    assertThat(desk.applier.publish(sink.host()).refused()).isEqualTo(1);
    sink.refusing.clear();

    assertThat(desk.applier.publish(sink.host()).applied()).isEqualTo(1);
  }

  @Test
  void itIsTakenBackByItsNameAndStaysAwayUntilReleased() {
    desk.apply(sink);
    Undoing undoing = new Undoing(desk.store, desk.clock, ApplyListener.SILENT);

    undoing.undo(sink.host(), new UndoScope(Set.of(REPORT), Optional.empty()));

    assertThat(sink.standing()).containsOnlyKeys("id1");
    assertThat(desk.applier.publish(sink.host()).applied()).isZero();
    desk.store.withheld().release("snow", Set.of(REPORT));
    assertThat(desk.applier.publish(sink.host()).applied()).isEqualTo(1);
  }

  @Test
  void aHostThatTakesNoReportsGetsNone() {
    sink.kinds = Set.of(HostWrite.Kind.ROW);

    assertThat(desk.plan(sink)).extracting(HostWrite::kind).containsExactly(HostWrite.Kind.ROW);
  }

  @Test
  void anEditionIsFoundByEveryPeriodThatHasDaysInCommonWithIt() {
    Duration day = Duration.ofDays(1);
    Span before = new Span(OCTOBER.fromInclusive().minus(day), OCTOBER.fromInclusive());
    Span touching = new Span(before.fromInclusive(), OCTOBER.fromInclusive().plus(day));

    assertThat(desk.store.editions().overlapping(before)).isEmpty();
    assertThat(desk.store.editions().overlapping(touching))
        .extracting(Edition::rows)
        .containsExactly(Map.of("Network", "all"));
  }
}
