package dev.rapport.app.serve.schedule;

import dev.rapport.app.HostHold;
import dev.rapport.app.Session;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Serving;
import dev.rapport.connector.Hint;
import dev.rapport.engine.pair.Pairs;
import dev.rapport.engine.store.Hints;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.sync.Sync;
import dev.rapport.engine.sync.SyncListener;
import dev.rapport.engine.sync.SyncResult;
import dev.rapport.engine.writeback.Scope;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the tickets of which a host said something, and writes what follows from that. */
final class HintFollower {
  /** As many as Jira sees at once in spite of an index that lags. */
  private static final int AT_ONCE = 50;

  private final Serving serving;
  private final Doors doors;
  private final Writing writing;
  private final News news;

  HintFollower(Serving serving, Doors doors, Writing writing, News news) {
    this.serving = serving;
    this.doors = doors;
    this.writing = writing;
    this.news = news;
  }

  /**
   * Follows all hints that wait for a host. A hint leaves when its ticket was read and written, so
   * that of a node that is killed meanwhile another one follows it.
   *
   * @return whether none waits any more; else the host failed and they wait
   */
  boolean follow(HostHold hold, HostConfig host) {
    Hints hints = serving.session().store().hints();
    List<Hints.Waiting> some = hints.oldest(host.name(), AT_ONCE);
    while (!some.isEmpty()) {
      List<Hints.Waiting> inHand = some;
      if (!LoggedRequests.with(inHand, () -> follow(hold, host, inHand))) {
        return false;
      }
      hints.followed(host.name(), some);
      hold.check();
      some = hints.oldest(host.name(), AT_ONCE);
    }
    return true;
  }

  private boolean follow(HostHold hold, HostConfig host, List<Hints.Waiting> some) {
    Session session = serving.session();
    List<Hint> hints = some.stream().map(Hints.Waiting::hint).toList();
    SyncResult read =
        new Sync(session.store(), serving.clock(), SyncListener.SILENT)
            .follow(doors.reading(session, host), hints);
    news.followed(hints.size(), read);
    if (read.failure() != null) {
      return false;
    }
    List<String> ids = hints.stream().map(Hint::sourceId).toList();
    if (read.changed() > 0) {
      tellPartners(session, host, ids, LoggedRequests.ids(some));
    }
    writing.some(hold, host, Scope.of(ids)).ifPresent(news::wrote);
    return true;
  }

  /** Both tickets of a pair show the pair, so the other one is worth a look, too. */
  private void tellPartners(Session session, HostConfig host, List<String> ids, String requests) {
    Store store = session.store();
    Pairs pairs = session.pairs(serving.clock().instant());
    Map<String, List<Hint>> partners = new TreeMap<>();
    store
        .tickets()
        .forEach(
            host.name(),
            ids,
            history -> {
              TicketKey key = history.ticket().key();
              pairs
                  .of(key)
                  .flatMap(pair -> store.tickets().find(pair.besides(key)))
                  .map(other -> other.ticket())
                  .ifPresent(
                      other ->
                          partners
                              .computeIfAbsent(other.key().host(), name -> new ArrayList<>())
                              .add(new Hint(other.sourceId(), false)));
            });
    Instant now = serving.clock().instant();
    partners.forEach((name, found) -> store.hints().add(name, found, requests, now));
  }
}
