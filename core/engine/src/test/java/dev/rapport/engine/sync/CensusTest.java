package dev.rapport.engine.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Census;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Source;
import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Sample;
import dev.rapport.engine.store.Store;
import dev.rapport.model.Standing;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Span;
import dev.rapport.testkit.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class CensusTest {
  @Parameter Kind kind;
  private static final SyncStart ON = new SyncStart.WhereItEnded();

  @TempDir Path folder;
  private final SettableClock clock = SettableClock.at(Sample.NOON);
  private final Whole source = new Whole(7);
  private Store store;
  private Sync sync;

  @BeforeEach
  void open() {
    store = Store.open(kind.fresh(folder));
    sync = new Sync(store, clock, done -> {});
    sync.run(source.host(), ON);
    clock.advance(Duration.ofHours(1));
  }

  @AfterEach
  void close() {
    store.close();
  }

  /** A host that can be looked over in parts of three; what is changed here moves no cursor. */
  private static final class Whole implements Source, Census {
    private final ScriptedSource script;
    private final Set<String> unseen = new HashSet<>();
    private final Set<String> deleted = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private final List<String> reread = new ArrayList<>();
    private final List<Span> looks = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private int failsAfter = Integer.MAX_VALUE;
    private Comparator<String> order = Comparator.naturalOrder();

    Whole(int tickets) {
      script =
          new ScriptedSource(
              10, IntStream.range(0, tickets).mapToObj(i -> Sample.ticket(i, i)).toList());
    }

    SyncHost host() {
      return new SyncHost("snow", this, script.calls);
    }

    @Override
    public Page fetch(Cursor after) {
      return script.fetch(after);
    }

    @Override
    public TicketHistory decode(RawTicket document) {
      return script.decode(document);
    }

    @Override
    public Part look(Cursor after) {
      asked.add(after.value());
      if (failsAfter-- == 0) {
        throw HostException.of(HostException.Kind.UNAVAILABLE, "snow", "gone for a while");
      }
      List<Entry> rest =
          script.tickets.stream()
              .map(history -> new Entry(history.ticket().sourceId(), standing(history)))
              .filter(entry -> entry.sourceId().compareTo(after.value()) > 0)
              .filter(entry -> !unseen.contains(entry.sourceId()))
              .sorted(Comparator.comparing(Entry::sourceId, order))
              .toList();
      List<Entry> some = rest.subList(0, Math.min(3, rest.size()));
      String last = some.isEmpty() ? "" : some.get(some.size() - 1).sourceId();
      return new Part(some, new Cursor(last), some.size() == rest.size());
    }

    private static Standing standing(TicketHistory history) {
      return Standing.after(history.events()).orElseThrow();
    }

    @Override
    public Page reread(List<String> sourceIds, Span span) {
      reread.addAll(sourceIds);
      looks.add(span);
      return script.reread(sourceIds);
    }

    @Override
    public Set<String> deleted(Collection<String> sourceIds) {
      return Set.copyOf(sourceIds.stream().filter(deleted::contains).toList());
    }

    @Override
    public Set<String> hidden(Collection<String> sourceIds) {
      return Set.copyOf(sourceIds.stream().filter(hidden::contains).toList());
    }
  }

  private SyncResult sweep() {
    return sync.sweep(List.of(source.host()), ON).get(0);
  }

  private List<String> stored() {
    List<String> keys = new ArrayList<>();
    store.tickets().forEach(history -> keys.add(history.ticket().key().key()));
    return keys;
  }

  @Test
  void whereNothingChangedNothingIsReadAgain() {
    SyncResult result = sweep();

    assertThat(result.complete()).isTrue();
    assertThat(result.deleted()).isZero();
    assertThat(source.reread).isEmpty();
    assertThat(stored()).hasSize(7);
  }

  @Test
  void aChangeWithoutADateIsReadAgainAndDatedBetweenTheLooks() {
    source.script.tickets.set(2, Sample.ticket(2, 3));

    assertThat(sweep().events()).isEqualTo(1);
    assertThat(source.reread).containsExactly("id2");
    assertThat(source.looks)
        .containsExactly(Span.between(Sample.NOON, Sample.NOON.plus(Duration.ofHours(1))));
    assertThat(sweep().events()).isZero();
  }

  @Test
  void aLookThatWasBrokenOffGoesOnWhereItWas() {
    source.script.tickets.set(5, Sample.ticket(5, 2));
    source.failsAfter = 1;
    assertThat(sweep().complete()).isFalse();
    clock.advance(Duration.ofHours(1));

    assertThat(sweep().complete()).isTrue();
    assertThat(source.asked).containsExactly("", "id2", "id2", "id5");
    assertThat(source.reread).containsExactly("id5");
    assertThat(source.looks)
        .containsExactly(Span.between(Sample.NOON, Sample.NOON.plus(Duration.ofHours(2))));
  }

  @Test
  void aLookThatWasBrokenOffLongAgoBeginsAnew() {
    source.failsAfter = 1;
    sweep();
    clock.advance(Duration.ofDays(2));
    sweep();

    assertThat(source.asked).containsExactly("", "id2", "", "id2", "id5");
  }

  @Test
  void aLookThatCameToItsEndIsFollowedByAWholeOne() {
    sweep();
    sweep();

    assertThat(source.asked).containsExactly("", "id2", "id5", "", "id2", "id5");
  }

  @Test
  void aTicketThatWasNeverSeenIsReadToo() {
    source.script.tickets.add(0, Sample.ticket(8, 1));
    sweep();

    assertThat(stored()).contains("INC8");
  }

  @Test
  void whatTheHostSaysWasDeletedIsForgottenAndWhatIsMerelyUnseenStays() {
    source.unseen.addAll(Set.of("id0", "id3", "id6"));
    source.deleted.addAll(Set.of("id0", "id6"));

    assertThat(sweep().deleted()).isEqualTo(2);
    assertThat(stored()).containsExactly("INC1", "INC2", "INC3", "INC4", "INC5");
  }

  @Test
  void whatTheHostHidesLeavesTheFiguresUntilItIsShownAgain() {
    source.unseen.addAll(Set.of("id0", "id3"));
    source.hidden.add("id3");

    SyncResult result = sweep();
    assertThat(result.hidden()).isEqualTo(1);
    assertThat(result.deleted()).isZero();
    assertThat(stored()).containsExactly("INC0", "INC1", "INC2", "INC4", "INC5", "INC6");
    assertThat(store.tickets().find(new TicketKey("snow", "INC3"))).isPresent();
    assertThat(sweep().hidden()).isZero();

    source.unseen.clear();
    sweep();
    assertThat(stored()).hasSize(7);
    assertThat(source.reread).isEmpty();
  }

  @Test
  void aHiddenTicketThatOnlyLeftTheScopeIsBackInTheFigures() {
    source.unseen.add("id3");
    source.hidden.add("id3");
    sweep();
    source.hidden.clear();
    sweep();

    assertThat(stored()).contains("INC3");
  }

  @Test
  void aHiddenTicketIsForgottenOnceItIsKnownToBeDeleted() {
    source.unseen.add("id3");
    source.hidden.add("id3");
    sweep();
    source.deleted.add("id3");

    assertThat(sweep().deleted()).isEqualTo(1);
    assertThat(store.unseen().of("snow")).isEmpty();
  }

  @Test
  void aHostWithoutTicketsLosesOnlyWhatWasDeleted() {
    IntStream.range(0, 7).forEach(i -> source.unseen.add("id" + i));
    source.deleted.add("id5");

    assertThat(sweep().deleted()).isEqualTo(1);
    assertThat(stored()).hasSize(6).doesNotContain("INC5");
  }

  @Test
  void aCensusOutOfOrderIsNotBelieved() {
    source.order = Comparator.reverseOrder();
    SyncResult result = sweep();

    assertThat(result.problem()).map(HostException::kind).contains(HostException.Kind.BUG);
    assertThat(stored()).hasSize(7);
  }

  @Test
  void aHostThatCannotBeLookedOverSaysSoAfterItWasRead() {
    SyncResult result = sync.sweep(List.of(source.script.host()), ON).get(0);

    assertThat(result.complete()).isFalse();
    assertThat(result.problem().orElseThrow()).hasMessageContaining("--sweep");
  }

  @Test
  void theStandingOfATicketIsWhatItsLastChangesLeft() {
    List<TicketEvent> events = Sample.events(3);

    assertThat(Standing.after(events).orElseThrow().status()).isEqualTo(Sample.RESOLVED);
    assertThat(Standing.after(List.of())).isEmpty();
  }
}
