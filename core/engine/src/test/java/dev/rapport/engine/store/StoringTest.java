package dev.rapport.engine.store;

import static dev.rapport.engine.store.Sample.NEW;
import static dev.rapport.engine.store.Sample.NOON;
import static dev.rapport.engine.store.Sample.RESOLVED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostMemory;
import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import dev.rapport.model.History.Completeness;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
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
class StoringTest {
  @Parameter Kind kind;
  @TempDir Path folder;
  private StoreAddress address;
  private Store store;

  @BeforeEach
  void open() {
    address = kind.fresh(folder);
    store = Store.open(address);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aTicketComesBackAsItWas() {
    TicketHistory history = Sample.ticket(1, 3);

    assertThat(add(history)).isEqualTo(new StoredPage.Changes(1, 4));
    assertThat(find(1)).contains(history);
    assertThat(store.tickets().named("INC1")).containsExactly(TicketKey.parse("snow:INC1"));
    assertThat(store.tickets().named("INC9")).isEmpty();
  }

  @Test
  void theSamePageTwiceIsTheSameStore() throws SQLException {
    StoredPage page = Sample.page("1", Sample.ticket(1, 3), Sample.ticket(2, 0));
    store.add("snow", page, NOON);
    List<String> once = Dump.of(address);

    assertThat(store.add("snow", page, NOON.plusSeconds(5))).isEqualTo(StoredPage.Changes.NONE);
    assertThat(Dump.of(address)).isEqualTo(once);
  }

  @Test
  void onlyWhatDiffersCountsAsChanged() {
    add(Sample.ticket(1, 3));

    assertThat(add(Sample.ticket(1, 5))).isEqualTo(new StoredPage.Changes(1, 2));
  }

  @Test
  void anEventThatIsGoneFromTheHostGoes() {
    add(Sample.ticket(1, 3));

    assertThat(add(Sample.ticket(1, 1))).isEqualTo(new StoredPage.Changes(1, 2));
    assertThat(find(1)).contains(Sample.ticket(1, 1));
  }

  @Test
  void aHistoryReadWithoutTheRightToItLosesNothing() {
    add(Sample.ticket(1, 3));

    add(Sample.of(1, Completeness.PARTIAL, List.of(Sample.born(RESOLVED))));

    assertThat(find(1).orElseThrow().events()).isEqualTo(Sample.events(3));
    assertThat(find(1).orElseThrow().history().completeness()).isEqualTo(Completeness.PARTIAL);
  }

  @Test
  void aTicketKnownFromItsRecordAloneChangedBetweenTwoLooks() {
    add(Sample.of(1, Completeness.PARTIAL, List.of(Sample.born(NEW))));
    syncedAt(NOON.plusSeconds(600));

    add(
        NOON.plusSeconds(1_200),
        Sample.of(1, Completeness.PARTIAL, List.of(Sample.born(RESOLVED))));

    assertThat(find(1).orElseThrow().events())
        .containsExactly(Sample.born(NEW), resolvedBetweenLooks(NOON.plusSeconds(900)));
  }

  @Test
  void aLookThatFindsNothingNewAddsNothing() {
    add(Sample.of(1, Completeness.PARTIAL, List.of(Sample.born(NEW))));
    add(Sample.of(1, Completeness.PARTIAL, List.of(Sample.born(RESOLVED))));

    assertThat(add(Sample.of(1, Completeness.PARTIAL, List.of(Sample.born(RESOLVED)))))
        .isEqualTo(StoredPage.Changes.NONE);
    assertThat(find(1).orElseThrow().events())
        .containsExactly(Sample.born(NEW), resolvedBetweenLooks(NOON));
  }

  @Test
  void whatLooksMadeUpForGoesOnceTheHistoryCanBeRead() {
    add(Sample.of(1, Completeness.PARTIAL, List.of(Sample.born(NEW))));
    add(Sample.of(1, Completeness.PARTIAL, List.of(Sample.born(RESOLVED))));

    add(Sample.of(1, Completeness.PARTIAL, Sample.events(3)));

    assertThat(find(1).orElseThrow().events()).isEqualTo(Sample.events(3));
  }

  @Test
  void aChangeThatWasDatedWhenItWasFoundKeepsItsDate() {
    TicketEvent found = Sample.moved(5);
    add(Sample.of(1, Completeness.PARTIAL, List.of(Sample.born(NEW), found)));
    Stamp later = Stamp.of(found.stamp().id(), NOON.plusSeconds(9_000), 9, Sample.ANNA);

    add(
        Sample.of(
            1,
            Completeness.PARTIAL,
            List.of(Sample.born(NEW), new TicketEvent.StatusChanged(later, NEW, RESOLVED))));

    assertThat(find(1).orElseThrow().events()).containsExactly(Sample.born(NEW), found);
  }

  private static TicketEvent resolvedBetweenLooks(Instant at) {
    Stamp stamp = Stamp.of("look:" + at.getEpochSecond() + ":status", at, Long.MAX_VALUE - 1, null);
    return new TicketEvent.StatusChanged(stamp, NEW, RESOLVED);
  }

  private void syncedAt(Instant at) {
    store.syncRuns().record(new SyncRuns.SyncRun("snow", at, at, 1, 1, 1, 0, true, null));
  }

  private void add(Instant now, TicketHistory history) {
    store.add("snow", Sample.page("end", history), now);
  }

  @Test
  void aTicketTwiceOnAPageCountsAsItWasReadLast() {
    store.add("snow", Sample.page("1", Sample.ticket(1, 3), Sample.ticket(1, 4)), NOON);

    assertThat(find(1)).contains(Sample.ticket(1, 4));
    assertThat(store.tickets().count()).isEqualTo(1);
  }

  @Test
  void ticketsComeInOneOrderWhateverTheOrderOfReading() {
    add(Sample.ticket(2, 1));
    add(Sample.ticket(1, 1));
    add(Sample.ticket(3, 1));

    List<String> keys = new ArrayList<>();
    store.tickets().forEach(history -> keys.add(history.ticket().key().key()));
    assertThat(keys).containsExactly("INC1", "INC2", "INC3");
    keys.clear();
    store.tickets().forEach("jira", history -> keys.add(history.ticket().key().key()));
    assertThat(keys).isEmpty();
    assertThat(store.tickets().count("snow")).isEqualTo(3);
  }

  @Test
  void aTicketThatIsReadWellLeavesQuarantine() {
    store.add("snow", Sample.rejected("1", "id1"), NOON);
    store.add("snow", Sample.rejected("2", "id1"), NOON.plusSeconds(9));
    assertThat(store.quarantine().list("snow"))
        .containsExactly(
            new Quarantine.Item("snow", "id1", "has no state", "incident.state", NOON));

    add(Sample.ticket(1, 0));

    assertThat(store.quarantine().count("snow")).isZero();
  }

  @Test
  void aTicketThatIsGoneCanBeForgotten() {
    store.add("snow", Sample.rejected("1", "id1"), NOON);

    store.quarantine().remove("snow", List.of("id1"));

    assertThat(store.quarantine().list("snow")).isEmpty();
  }

  @Test
  void aCursorShowsWhenItMovedAndCanBeRewound() {
    store.add("snow", Sample.page("7"), NOON);
    store.add("snow", Sample.page("7"), NOON.plusSeconds(60));

    assertThat(store.cursors().all())
        .containsExactly(new Cursors.Position("snow", new Cursor("7"), NOON));
    store.cursors().rewind("snow", Cursor.START, NOON);
    assertThat(store.cursors().find("snow")).isEqualTo(Cursor.START);
    assertThat(store.cursors().find("jira")).isEqualTo(Cursor.START);
  }

  @Test
  void anAccountIsKnownAsItWasLastSeen() {
    Actor before = actor(Set.of("Desk"));
    Actor after = actor(Set.of("Desk", "Network"));
    store.add("snow", pageOf(before), NOON);
    store.add("snow", pageOf(after), NOON);

    assertThat(store.actors().find(Sample.ANNA)).contains(after);
    assertThat(store.actors().find(new ActorId("snow", "nobody"))).isEmpty();
    assertThat(store.actors().count()).isEqualTo(1);
  }

  @Test
  void whatAConnectorLearntIsFoundAgain() {
    HostMemory memory = store.memory("snow");
    memory.remember("page-size", "1000");
    memory.remember("page-size", "500");
    memory.remember("page-size", "500");

    assertThat(memory.recall("page-size")).contains("500");
    assertThat(store.memory("jira").recall("page-size")).isEmpty();
  }

  private static Actor actor(Set<String> groups) {
    return new Actor(Sample.ANNA, "anna", Actor.Kind.PERSON, groups, Set.of("itil"), "example.com");
  }

  private static StoredPage pageOf(Actor actor) {
    return new StoredPage(List.of(), List.of(actor), List.of(), Optional.empty());
  }

  private StoredPage.Changes add(TicketHistory history) {
    return store.add("snow", Sample.page("1", history), NOON);
  }

  private Optional<TicketHistory> find(int number) {
    return store.tickets().find(TicketKey.parse("snow:INC" + number));
  }
}
