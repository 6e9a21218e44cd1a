package dev.rapport.app.serve.schedule;

import dev.rapport.app.HostHold;
import dev.rapport.app.Session;
import dev.rapport.app.WriteDesk;
import dev.rapport.app.config.Approval;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Serving;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.writeback.Applier;
import dev.rapport.engine.writeback.ApplyListener;
import dev.rapport.engine.writeback.ApplyResult;
import dev.rapport.engine.writeback.Budget;
import dev.rapport.engine.writeback.Scope;
import dev.rapport.engine.writeback.WriteHost;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Writes plans to hosts, as far as somebody agreed. */
final class Writing {
  private final Serving serving;
  private final Doors doors;
  private final Promised promised;
  private final News news;

  Writing(Serving serving, Doors doors, Promised promised, News news) {
    this.serving = serving;
    this.doors = doors;
    this.promised = promised;
    this.news = news;
  }

  /** What would be written; empty where nothing is switched on. */
  Optional<WriteDesk.Preview> preview(HostConfig host) {
    Session session = serving.session();
    Instant now = serving.clock().instant();
    WriteDesk desk = new WriteDesk(session, now, promised.recent(session, now));
    return doors.writing(session, host).map(writing -> desk.preview(List.of(writing)));
  }

  /** Writes to the first few tickets, agreed or not: somebody is there to look at them. */
  Optional<ApplyResult> sample(HostHold hold, HostConfig host) {
    Instant now = serving.clock().instant();
    Budget few = new Budget(host.mostPerRun(), WriteDesk.SAMPLE, host.mostPerTicket());
    return write(hold, host, Scope.ALL, few, promised.recent(serving.session(), now));
  }

  /** Plans for the whole host anew and writes that, if somebody agreed. */
  Optional<ApplyResult> everything(HostHold hold, HostConfig host) {
    return isAgreed(host) ? agreed(hold, host) : Optional.empty();
  }

  /** The same after a yes to this plan. */
  Optional<ApplyResult> agreed(HostHold hold, HostConfig host) {
    Instant now = serving.clock().instant();
    return write(hold, host, Scope.ALL, budget(host), promised.fresh(serving.session(), now));
  }

  /** Writes to these tickets, if somebody agreed; to all where an earlier plan was broken off. */
  Optional<ApplyResult> some(HostHold hold, HostConfig host, Scope scope) {
    if (!isAgreed(host)) {
      return Optional.empty();
    }
    Instant now = serving.clock().instant();
    return write(
        hold,
        host,
        isBrokenOff(host) ? Scope.ALL : scope,
        budget(host),
        promised.recent(serving.session(), now));
  }

  /** Whether writes of an earlier plan wait, which nobody began to make. */
  boolean isBrokenOff(HostConfig host) {
    return serving.session().store().outbox().count(host.name(), Outbox.State.PLANNED) > 0;
  }

  private boolean isAgreed(HostConfig host) {
    return host.approval() == Approval.NEVER
        || (host.approval() == Approval.FIRST
            && serving.session().store().approvals().isGiven(host.name()));
  }

  private static Budget budget(HostConfig host) {
    return new Budget(host.mostPerRun(), Long.MAX_VALUE, host.mostPerTicket());
  }

  private Optional<ApplyResult> write(
      HostHold hold,
      HostConfig host,
      Scope scope,
      Budget budget,
      Function<TicketInsight, Outlook> promises) {
    Session session = serving.session();
    WriteDesk desk = new WriteDesk(session, serving.clock().instant(), promises);
    Store store = session.store();
    Optional<WriteHost> writing = doors.writing(session, host);
    return writing.map(
        to ->
            new Applier(store, desk.planner(), serving.clock(), listener(hold))
                .apply(to, scope, desk.asOf(), budget));
  }

  private ApplyListener listener(HostHold hold) {
    return (host, done, left) -> {
      news.writing(host, done, left);
      hold.check();
    };
  }
}
