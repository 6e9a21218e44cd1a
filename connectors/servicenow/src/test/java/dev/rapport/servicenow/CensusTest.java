package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.Census;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.Source;
import dev.rapport.model.History;
import dev.rapport.model.Standing;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.time.Span;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.Schedule;
import dev.rapport.testkit.HostContexts;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Looking over an instance as a whole. */
class CensusTest {
  private final Instance instance = Instance.of(12);

  @AfterEach
  void stop() {
    instance.close();
  }

  private Source source() {
    return instance.source(HostContexts.of(instance.clock()));
  }

  private List<Census.Entry> everything() {
    Census census = (Census) source();
    List<Census.Entry> entries = new ArrayList<>();
    Census.Part part;
    Cursor after = Cursor.START;
    do {
      part = census.look(after);
      entries.addAll(part.entries());
      after = part.next();
    } while (!part.last());
    return entries;
  }

  @Test
  void everyTaskInScopeIsThereInTheOrderOfItsId() {
    assertThat(everything())
        .extracting(Census.Entry::sourceId)
        .containsExactlyElementsOf(instance.sourceIds().stream().sorted().toList());
  }

  @Test
  void hiddenTasksAreSteppedOver() {
    List<String> hidden = instance.sourceIds().subList(0, 11);
    instance.sandbox().faults().on(Fault.HIDDEN_ROWS, Schedule.only(hidden.toArray(String[]::new)));

    assertThat(everything())
        .extracting(Census.Entry::sourceId)
        .containsExactly(instance.sourceIds().get(11));
  }

  @Test
  void aTaskStandsAsItsHistorySays() {
    String id = instance.sourceIds().get(3);
    instance.change(id, Map.of("state", "3", "hold_reason", "1", "assigned_to", instance.ann));
    Source source = source();
    Page page = ((Census) source).reread(List.of(id), now());
    Standing told = Standing.after(source.decode(page.tickets().get(0)).events()).orElseThrow();

    assertThat(everything())
        .filteredOn(entry -> entry.sourceId().equals(id))
        .singleElement()
        .satisfies(entry -> assertThat(told.isSameAs(entry.standing())).isTrue());
  }

  @Test
  void aChangeThatNothingDatesIsDatedBetweenTheLooks() {
    String id = instance.sourceIds().get(3);
    instance.change(id, Map.of("state", "2"));
    Instant before = instance.clock().instant().plus(Duration.ofHours(10));
    instance.table("incident").overwrite(id, Map.of("state", "6"));
    Source source = source();
    Page page =
        ((Census) source)
            .reread(List.of(id), Span.between(before, before.plus(Duration.ofHours(2))));
    TicketHistory history = source.decode(page.tickets().get(0));
    TicketEvent last = history.events().get(history.events().size() - 1);

    assertThat(history.history().completeness()).isEqualTo(History.Completeness.PARTIAL);
    assertThat(last).isInstanceOf(TicketEvent.StatusChanged.class);
    assertThat(last.stamp().at()).isEqualTo(before.plus(Duration.ofHours(1)));
  }

  @Test
  void onlyWhatTheHostSaysWasDeletedIsGone() {
    List<String> ids = instance.sourceIds();
    instance.table("incident").delete(ids.get(0));

    assertThat(((Census) source()).deleted(ids.subList(0, 5))).containsExactly(ids.get(0));
    instance.with(Fault.NO_AUDIT_ROLE);
    assertThat(((Census) source()).deleted(ids.subList(0, 5))).isEmpty();
  }

  @Test
  void whatTheHostDoesNotShowIsHiddenAndWhatOnlyLeftTheScopeIsNot() {
    List<String> ids = instance.sourceIds();
    instance.table("incident").delete(ids.get(0));
    instance.sandbox().faults().on(Fault.HIDDEN_ROWS, Schedule.only(ids.get(1)));

    assertThat(((Census) source()).hidden(ids.subList(0, 4)))
        .containsExactlyInAnyOrder(ids.get(0), ids.get(1));
    assertThat(((Census) source()).hidden(List.of("a,b"))).isEmpty();
  }

  @Test
  void aHostThatLeavesOutRangesIsNotLookedOver() {
    instance.with(Fault.NO_QUERY_RANGE);

    assertThatExceptionOfType(HostException.class)
        .isThrownBy(this::everything)
        .withMessageContaining("query_range");
  }

  private Span now() {
    return Span.between(instance.clock().instant(), instance.clock().instant());
  }
}
