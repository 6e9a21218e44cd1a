package dev.rapport.engine.sync;

import static java.util.stream.Collectors.toSet;

import dev.rapport.connector.Census;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.Hint;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Rereading;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.StoreException;
import dev.rapport.engine.store.StoredPage;
import dev.rapport.engine.store.SyncRuns;
import dev.rapport.model.time.Span;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run over one host, and what it comes to. */
final class HostRun {
  private final Store store;
  private final Clock clock;
  private final SyncListener listener;
  private final SyncHost host;
  private final Instant startedAt;
  private final long callsBefore;

  private long pages;
  private long tickets;
  private long quarantined;
  private CensusRun.Absent absent = CensusRun.Absent.NONE;
  private StoredPage.Changes changes = StoredPage.Changes.NONE;

  HostRun(Store store, Clock clock, SyncListener listener, SyncHost host) {
    this.store = store;
    this.clock = clock;
    this.listener = listener;
    this.host = host;
    this.startedAt = clock.instant();
    this.callsBefore = host.calls().count();
  }

  /** Page by page from the cursor to the end; each is stored while the next is being read. */
  void sweep(Cursor from) {
    try (ReadAhead ahead = new ReadAhead(host.name())) {
      Future<Page> asked = ahead.ask(() -> page(from));
      Page page = ahead.take(asked);
      while (!page.last()) {
        Cursor next = page.next();
        asked = ahead.ask(() -> page(next));
        add(page, Optional.of(next));
        page = ahead.take(asked);
      }
      add(page, Optional.of(page.next()));
    }
  }

  private Page page(Cursor after) {
    Page page = call(() -> host.source().fetch(after));
    if (!page.last() && page.next().equals(after)) {
      throw ConnectorBugs.of(host.name(), "gave a page that leads back to itself", null);
    }
    return page;
  }

  /** These tickets again; the cursor stays. */
  void again(Rereading source, List<String> sourceIds) {
    add(call(() -> source.reread(sourceIds)), Optional.empty());
  }

  /** These tickets as the host shows them now; those that it says and shows to be gone go. */
  void follow(Rereading source, List<Hint> hints) {
    List<String> ids = hints.stream().map(Hint::sourceId).toList();
    Page page = call(() -> source.hinted(ids));
    add(page, Optional.empty());
    Set<String> shown = page.tickets().stream().map(RawTicket::sourceId).collect(toSet());
    List<String> gone =
        hints.stream()
            .filter(Hint::deleted)
            .map(Hint::sourceId)
            .filter(id -> !shown.contains(id))
            .toList();
    absent = new CensusRun.Absent(absent.deleted() + store.forget(host.name(), gone), 0);
  }

  /** Everything in scope as it stands now, held against the store; the cursor stays. */
  void look(Census census) {
    Span looks = CensusRun.looks(store, host.name(), clock.instant());
    CensusRun run =
        new CensusRun(store, host.name(), census, looks, page -> add(page, Optional.empty()));
    call(
        () -> {
          absent = run.run();
          return absent;
        });
  }

  SyncResult ended(@Nullable HostException failure) {
    SyncResult result = result(failure);
    store.syncRuns().record(remembered(result));
    return result;
  }

  /** What it came to, without remembering it. */
  SyncResult result(@Nullable HostException failure) {
    return new SyncResult(
        host.name(),
        tickets,
        changes.tickets(),
        changes.events(),
        host.calls().count() - callsBefore,
        quarantined,
        absent.deleted(),
        absent.hidden(),
        failure == null,
        store.cursors().find(host.name()),
        failure);
  }

  private void add(Page page, Optional<Cursor> next) {
    StoredPage decoded = PageDecoder.decode(host, page, next);
    changes = changes.plus(store.add(host.name(), decoded, clock.instant()));
    pages++;
    tickets += decoded.histories().size();
    quarantined += decoded.rejected().size();
    listener.read(
        decoded.histories().stream().map(history -> history.ticket().sourceId()).toList());
    listener.stored(new SyncListener.Progress(host.name(), pages, tickets, changes.events()));
  }

  /** A connector that fails otherwise than agreed stops its own host, not the run. */
  private <T> T call(Supplier<T> fetch) {
    try {
      return fetch.get();
    } catch (HostException | StoreException | Halted e) {
      throw e;
    } catch (RuntimeException e) {
      throw ConnectorBugs.of(host.name(), "failed with " + e.getClass().getSimpleName(), e);
    }
  }

  private SyncRuns.SyncRun remembered(SyncResult result) {
    return new SyncRuns.SyncRun(
        host.name(),
        startedAt,
        clock.instant(),
        tickets,
        result.events(),
        result.calls(),
        quarantined,
        result.complete(),
        result.problem().map(Throwable::getMessage).orElse(null));
  }
}
