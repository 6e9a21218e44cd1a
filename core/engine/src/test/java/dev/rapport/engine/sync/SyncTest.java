package dev.rapport.engine.sync;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Source;
import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Quarantine;
import dev.rapport.engine.store.Sample;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.StoreException;
import dev.rapport.model.TicketHistory;
import dev.rapport.testkit.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class SyncTest {
  @Parameter Kind kind;
  private static final SyncStart ON = new SyncStart.WhereItEnded();

  @TempDir Path folder;
  private final SettableClock clock = SettableClock.at(Sample.NOON);
  private final List<SyncListener.Progress> heard = new ArrayList<>();
  private Store store;
  private Sync sync;

  @BeforeEach
  void open() {
    store = Store.open(kind.fresh(folder));
    sync = new Sync(store, clock, heard::add);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aFirstSyncReadsEverything() {
    SyncResult result = sync.run(source(5).host(), ON);

    assertThat(result).isEqualTo(result(5, 5, 15, 3, true, "5"));
    assertThat(store.tickets().count("snow")).isEqualTo(5);
    assertThat(heard).hasSize(3).last().isEqualTo(new SyncListener.Progress("snow", 3, 5, 15));
  }

  @Test
  void aSecondSyncGoesOnWhereTheFirstEnded() {
    ScriptedSource source = source(5);
    sync.run(source.host(), ON);
    source.tickets.add(Sample.ticket(9, 0));

    assertThat(sync.run(source.host(), ON)).isEqualTo(result(1, 1, 1, 1, true, "6"));
  }

  @Test
  void aFullSyncReadsAllAgainAndChangesNothing() {
    ScriptedSource source = source(5);
    sync.run(source.host(), ON);

    assertThat(sync.run(source.host(), new SyncStart.Everything()))
        .isEqualTo(result(5, 0, 0, 3, true, "5"));
  }

  @Test
  void aSyncCanBeginAtAMoment() {
    SyncStart since = new SyncStart.Since(Sample.NOON.plus(Duration.ofMinutes(4)));

    assertThat(sync.run(source(5).host(), since).tickets()).isEqualTo(1);
  }

  @Test
  void aHostThatCannotBeginAtAMomentSaysWhatToDo() {
    SyncResult result =
        sync.run(
            new SyncHost("snow", plain(source(1)), new CallTally()),
            new SyncStart.Since(Sample.NOON));

    assertThat(kind(result)).isEqualTo(HostException.Kind.CONFIGURATION);
    assertThat(result.failure()).hasMessageContaining("--full");
  }

  @Test
  void oneBadRecordGoesToQuarantineAndTheSyncGoesOn() {
    ScriptedSource source = source(5);
    source.before =
        at("decode", "id2", HostException.of(HostException.Kind.MALFORMED, "snow", "no state"));

    SyncResult result = sync.run(source.host(), ON);

    assertThat(result.tickets()).isEqualTo(4);
    assertThat(result.quarantined()).isEqualTo(1);
    assertThat(result.complete()).isTrue();
    assertThat(store.quarantine().list("snow"))
        .extracting(Quarantine.Item::sourceId)
        .containsExactly("id2");
  }

  @Test
  void whatAConnectorStumblesOverIsKeptWithoutTheText() {
    ScriptedSource source = source(1);
    source.before = at("decode", "id0", new IllegalStateException("Dear IT, my password is"));

    sync.run(source.host(), ON);

    Quarantine.Item item = store.quarantine().list("snow").get(0);
    assertThat(item.reason()).contains("IllegalStateException").doesNotContain("password");
    assertThat(item.place()).contains("SyncTest.java:");
  }

  @Test
  void aTicketOfAnotherHostIsNotBelieved() {
    SyncHost host = new SyncHost("jira", source(1), new CallTally());

    assertThat(sync.run(host, ON).quarantined()).isEqualTo(1);
  }

  @Test
  void aRecordThatCouldNotBeMadeADocumentIsQuarantinedToo() {
    ScriptedSource source = source(0);
    source.rejected.add(new Page.Rejected("id7", "has no number", "incident.number"));

    assertThat(sync.run(source.host(), ON).quarantined()).isEqualTo(1);
  }

  @Test
  void aReplayTakesOutWhatIsUnderstoodNow() {
    ScriptedSource source = source(3);
    source.before = at("decode", "id2", new IllegalStateException());
    sync.run(source.host(), ON);
    source.before = step -> {};

    SyncResult result = sync.replay(source.host());

    assertThat(result.tickets()).isEqualTo(1);
    assertThat(store.quarantine().count("snow")).isZero();
    assertThat(result.cursor()).isEqualTo(new Cursor("3"));
  }

  @Test
  void aReplayOfAHostThatCannotSaysWhatToDo() {
    SyncHost host = new SyncHost("snow", plain(source(1)), new CallTally());

    assertThat(sync.replay(host).failure()).hasMessageContaining("sync --full");
  }

  @Test
  void aHostThatFailsStopsBehindTheLastPageAndTheOthersGoOn() {
    ScriptedSource source = source(5);
    source.before =
        at("fetch", "2", HostException.of(HostException.Kind.UNAVAILABLE, "snow", "is asleep"));
    SyncHost other = new SyncHost("quiet", source(0), new CallTally());

    List<SyncResult> results = sync.run(List.of(source.host(), other), ON);

    assertThat(results.get(0).complete()).isFalse();
    assertThat(results.get(0).cursor()).isEqualTo(new Cursor("2"));
    assertThat(results.get(1).complete()).isTrue();
    assertThat(store.syncRuns().last("snow").orElseThrow().failure()).contains("is asleep");
    assertThat(store.syncRuns().last("quiet").orElseThrow().complete()).isTrue();
  }

  @Test
  void aHostThatAskedToBeLeftAloneIsNotCalledBefore() {
    ScriptedSource source = source(1);
    source.before = at("fetch", "", HostException.throttled("snow", "busy", Duration.ofHours(1)));
    sync.run(source.host(), ON);
    source.before = step -> {};

    SyncResult early = sync.run(source.host(), ON);
    assertThat(early.calls()).isZero();
    assertThat(early.failure()).hasMessageContaining("2026-11-02T13:00:00Z");

    clock.advance(Duration.ofHours(1));
    assertThat(sync.run(source.host(), ON).complete()).isTrue();
  }

  @Test
  void aPageThatLeadsBackToItselfDoesNotTurnForever() {
    SyncHost host = new SyncHost("snow", circling(), new CallTally());

    assertThat(kind(sync.run(host, ON))).isEqualTo(HostException.Kind.BUG);
  }

  @Test
  void aConnectorThatFailsOtherwiseStopsItsHostAlone() {
    ScriptedSource source = source(1);
    source.before = at("fetch", "", new IllegalStateException("text of a ticket"));

    SyncResult result = sync.run(source.host(), ON);

    assertThat(kind(result)).isEqualTo(HostException.Kind.BUG);
    assertThat(result.failure()).hasMessageNotContaining("text of a ticket");
  }

  @Test
  void aStoreThatFailsUnderAConnectorStopsTheRun() {
    ScriptedSource source = source(1);
    source.before = step -> Store.open("jdbc:sqlite:" + folder);

    Assertions.assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> sync.run(source.host(), ON));
  }

  private static SyncResult result(
      long tickets, long changed, long events, long calls, boolean complete, String cursor) {
    return new SyncResult(
        "snow", tickets, changed, events, calls, 0, 0, 0, complete, new Cursor(cursor), null);
  }

  private static HostException.Kind kind(SyncResult result) {
    return result.problem().orElseThrow().kind();
  }

  /** Tickets id0, id1 ... with 1, 2 ... events, two on a page. */
  private static ScriptedSource source(int count) {
    return new ScriptedSource(
        2, IntStream.range(0, count).mapToObj(number -> Sample.ticket(number, number)).toList());
  }

  private static Consumer<ScriptedSource.Step> at(String act, String of, RuntimeException failure) {
    return step -> {
      if (step.equals(new ScriptedSource.Step(act, of))) {
        throw failure;
      }
    };
  }

  /** The same source without its further abilities. */
  private static Source plain(ScriptedSource source) {
    return new Source() {
      @Override
      public Page fetch(Cursor after) {
        return source.fetch(after);
      }

      @Override
      public TicketHistory decode(RawTicket document) {
        return source.decode(document);
      }
    };
  }

  private static Source circling() {
    return new Source() {
      @Override
      public Page fetch(Cursor after) {
        return new Page(List.of(), List.of(), List.of(), after, false);
      }

      @Override
      public TicketHistory decode(RawTicket document) {
        throw new AssertionError("there is nothing to decode");
      }
    };
  }
}
