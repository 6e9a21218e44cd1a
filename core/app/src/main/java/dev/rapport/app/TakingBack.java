package dev.rapport.app;

import dev.rapport.app.config.HostConfig;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.app.view.PlanView;
import dev.rapport.app.view.TakenBack;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Installer;
import dev.rapport.engine.sync.CallTally;
import dev.rapport.engine.writeback.ApplyResult;
import dev.rapport.engine.writeback.PlanCount;
import dev.rapport.engine.writeback.UndoScope;
import dev.rapport.engine.writeback.Undoing;
import dev.rapport.engine.writeback.WriteHost;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Takes back what was written to hosts, after a yes; shared by undo and uninstall. */
final class TakingBack {
  private static final String EDITED = "edited by a person";

  private final RapportCommand rapport;
  private final Session session;
  private final boolean dry;
  private final boolean yes;

  TakingBack(RapportCommand rapport, Session session, boolean dry, boolean yes) {
    this.rapport = rapport;
    this.session = session;
    this.dry = dry;
    this.yes = yes;
  }

  /** Takes back what stands in the scope. */
  TakenBack undo(HostConfig host, UndoScope scope) {
    return run(host, scope, writing -> undoing(host).undo(writing, scope), List.of());
  }

  /** Takes back everything, and then what was made for the host as a whole. */
  TakenBack uninstall(HostConfig host) {
    Optional<Installer> installer =
        session
            .hosts()
            .connector(host)
            .installer(host.settings(), session.context(host, new CallTally()));
    List<Installer.Step> planned = installer.map(parts -> parts.uninstall(true)).orElse(List.of());
    TakenBack taken =
        run(host, UndoScope.ALL, writing -> undoing(host).uninstall(writing), planned);
    return taken.isDone() && installer.isPresent()
        ? taken.with(installer.get().uninstall(false))
        : taken;
  }

  private TakenBack run(
      HostConfig host,
      UndoScope scope,
      Function<WriteHost, ApplyResult> take,
      List<Installer.Step> planned) {
    List<HostWrite> writes = undoing(host).plan(host.name(), scope);
    if (dry || !agreed(host, writes, planned)) {
      return TakenBack.planned(host.name(), writes, planned);
    }
    // Whatever it takes back, nobody may write at the same time.
    HostHold hold = HostHold.await(session, host.name(), "rapport undo");
    try (hold) {
      ApplyResult result = take.apply(eraser(host));
      return TakenBack.done(result, kept(host.name(), scope));
    }
  }

  private List<TakenBack.Kept> kept(String host, UndoScope scope) {
    List<TakenBack.Kept> kept = new ArrayList<>();
    session
        .store()
        .outbox()
        .refused(host)
        .forEach(
            entry ->
                kept.add(
                    new TakenBack.Kept(
                        entry.write().ticket(),
                        entry.write().kind(),
                        String.valueOf(entry.reason()))));
    session.store().edited().all(host).stream()
        .filter(edit -> scope.tickets().isEmpty() || scope.tickets().contains(edit.ticket()))
        .forEach(edit -> kept.add(new TakenBack.Kept(edit.ticket(), edit.kind(), EDITED)));
    return kept;
  }

  private boolean agreed(HostConfig host, List<HostWrite> writes, List<Installer.Step> planned) {
    if (yes || (writes.isEmpty() && planned.isEmpty())) {
      return true;
    }
    Terminal terminal = rapport.surroundings().terminal();
    if (!terminal.canAsk()) {
      return false;
    }
    PlanCount count = new PlanCount();
    writes.forEach(count);
    List<HostWrite> sample = writes.stream().limit(WriteDesk.SAMPLE).toList();
    PlanView.lines(count.totals(), sample).forEach(terminal.err()::println);
    return terminal.agree("Take this back from " + host.name() + "?");
  }

  private Undoing undoing(HostConfig host) {
    Progress progress = rapport.progress("Taking back", " writes");
    return new Undoing(
        session.store(),
        rapport.surroundings().clock(),
        (name, done, left) -> {
          progress.at(host.name(), done);
          if (left == 0) {
            progress.close();
          }
        });
  }

  private WriteHost eraser(HostConfig host) {
    CallTally calls = new CallTally();
    return session
        .hosts()
        .connector(host)
        .eraser(host.settings(), session.context(host, calls))
        .map(sink -> new WriteHost(host.name(), sink, calls))
        .orElseThrow(
            () ->
                HostException.of(
                    HostException.Kind.CONFIGURATION,
                    host.name(),
                    "has nothing to take back with: put write.summary and write.table back into"
                        + " the configuration"));
  }
}
