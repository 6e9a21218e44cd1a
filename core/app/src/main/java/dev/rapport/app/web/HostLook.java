package dev.rapport.app.web;

import dev.rapport.app.Session;
import dev.rapport.app.config.Approval;
import dev.rapport.app.config.HostConfig;
import dev.rapport.connector.CallBudget;
import dev.rapport.engine.store.Cursors;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Quarantine;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.SyncRuns;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How one host is.
 *
 * @param config as it is configured
 * @param tickets how many are known
 * @param lastRun how the last reading went; empty where it was never read
 * @param movedAt when something new was last read; empty where nothing was
 * @param budget how many calls it grants our account; empty where it never named a limit
 * @param quarantine tickets that could not be understood
 * @param planned writes that wait
 * @param refused writes that the host refused or left unanswered
 * @param agreed whether somebody agreed to what is written
 * @param withheld whether nothing is written because it was taken back
 */
public record HostLook(
    HostConfig config,
    long tickets,
    Optional<SyncRuns.SyncRun> lastRun,
    Optional<Instant> movedAt,
    Optional<CallBudget> budget,
    List<Quarantine.Item> quarantine,
    long planned,
    List<Outbox.Entry> refused,
    boolean agreed,
    boolean withheld) {

  static HostLook of(Session session, HostConfig host) {
    Store store = session.store();
    String name = host.name();
    return new HostLook(
        host,
        store.tickets().count(name),
        store.syncRuns().last(name),
        store.cursors().all().stream()
            .filter(position -> position.host().equals(name))
            .map(Cursors.Position::movedAt)
            .findFirst(),
        CallBudget.recall(store.memory(name)),
        store.quarantine().list(name),
        store.outbox().count(name, Outbox.State.PLANNED),
        store.outbox().refused(name),
        host.approval() == Approval.NEVER || store.approvals().isGiven(name),
        store.withheld().isHost(name));
  }

  /** All configured hosts, in their order. */
  public static List<HostLook> all(Session session) {
    return session.config().hosts().stream().map(host -> of(session, host)).toList();
  }

  /** Whether it was read to its end last time. */
  public boolean isWell() {
    return lastRun.filter(SyncRuns.SyncRun::complete).isPresent();
  }
}
