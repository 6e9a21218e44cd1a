package dev.rapport.jira.decode;

import static dev.rapport.jira.decode.Documents.change;
import static dev.rapport.jira.decode.Documents.document;
import static dev.rapport.jira.decode.Documents.fields;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.jira.json.ChangeGroup;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.DueDateChanged;
import dev.rapport.model.TicketEvent.Plan;
import dev.rapport.model.TicketEvent.PlanChanged;
import dev.rapport.model.TicketHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PlanEventsTest {
  private static final String AT_TEN = "2026-11-02T10:00:00.000+0000";
  private static final Instant NOVEMBER = Instant.parse("2026-11-30T00:00:00Z");
  private static final Instant DECEMBER = Instant.parse("2026-12-24T00:00:00Z");

  @Test
  void aDueDateThatNeverMovedWasSetAtTheBirthByTheCreator() {
    List<TicketEvent> events = decode(fields("\"duedate\":\"2026-11-30\""), List.of());

    assertThat(events).hasSize(2);
    assertThat(events.get(1)).isEqualTo(new DueDateChanged(events.get(1).stamp(), null, NOVEMBER));
    assertThat(events.get(1).stamp().at()).isEqualTo(events.get(0).stamp().at());
    assertThat(events.get(1).stamp().actor()).isEqualTo(events.get(0).stamp().actor());
  }

  @Test
  void aDueDateThatMovedWasBornAsWhatItMovedFrom() {
    ChangeGroup moved =
        change("1", AT_TEN, "bob", "duedate 2026-11-30 2026-11-30 2026-12-24 2026-12-24");

    assertThat(dueDates(decode(fields("\"duedate\":\"2026-12-24\""), List.of(moved))))
        .containsExactly(NOVEMBER, DECEMBER);
  }

  @Test
  void aDueDateOfAnOldHistoryIsReadFromItsWordsAndOneThatWasTakenAwayIsNone() {
    ChangeGroup gone = change("1", AT_TEN, "bob", "duedate - 2026-11-30 - -");

    assertThat(dueDates(decode(fields(), List.of(gone)))).containsExactly(NOVEMBER, null);
  }

  @Test
  void aDueDateThatIsNoDayIsAnEditLikeAnyOther() {
    assertThat(decode(fields("\"duedate\":\"soon\""), List.of())).hasSize(1);
  }

  @Test
  void aPlannedStartIsFoundByTheKindOfItsField() {
    ChangeGroup moved =
        change(
            "1", AT_TEN, "bob", "customfield_7 2026-11-30 x 2026-12-24 x", "customfield_8 1 a 2 b");
    List<TicketEvent> events = decode(fields("\"customfield_7\":\"2026-12-24\""), List.of(moved));

    assertThat(plans(events, Plan.START))
        .containsExactly("null>2026-11-30T00:00:00Z", "2026-11-30T00:00:00Z>2026-12-24T00:00:00Z");
    assertThat(events.get(events.size() - 1)).isInstanceOf(TicketEvent.Edited.class);
  }

  /** Whatever was added and removed, the births and the changes together lead to what stands. */
  @Property(tries = 200)
  void releasesAddUpToThoseOfNow(
      @ForAll @Size(max = 3) Set<@IntRange(min = 1, max = 6) Integer> born,
      @ForAll @Size(max = 12) List<@IntRange(min = 1, max = 6) Integer> toggled) {
    Set<Integer> now = new TreeSet<>(born);
    List<ChangeGroup> changes = new ArrayList<>();
    for (int version : toggled) {
      boolean added = now.add(version);
      if (!added) {
        now.remove(version);
      }
      String item =
          added ? "fixVersions - - " + version + " v" : "fixVersions " + version + " v - -";
      changes.add(change("" + (100 + changes.size()), AT_TEN, "bob", item));
    }
    String versions = String.join(",", now.stream().map(id -> "{\"id\":\"" + id + "\"}").toList());

    Set<Integer> led = new TreeSet<>();
    for (TicketEvent event : decode(fields("\"fixVersions\":[" + versions + "]"), changes)) {
      if (event instanceof PlanChanged change && change.to() != null) {
        assertThat(led.add(Integer.valueOf(change.to()))).isTrue();
      } else if (event instanceof PlanChanged change) {
        assertThat(led.remove(Integer.valueOf(change.from()))).isTrue();
      }
    }
    assertThat(led).isEqualTo(now);
  }

  private static List<Instant> dueDates(List<TicketEvent> events) {
    List<Instant> dates = new ArrayList<>();
    events.stream()
        .filter(DueDateChanged.class::isInstance)
        .forEach(event -> dates.add(((DueDateChanged) event).to()));
    return dates;
  }

  private static List<String> plans(List<TicketEvent> events, Plan plan) {
    return events.stream()
        .filter(event -> event instanceof PlanChanged change && change.plan() == plan)
        .map(PlanChanged.class::cast)
        .map(change -> change.from() + ">" + change.to())
        .toList();
  }

  private static List<TicketEvent> decode(String fields, List<ChangeGroup> changes) {
    TicketHistory history = JiraDecoder.decode(document(fields, changes, List.of()));
    return history.events();
  }
}
