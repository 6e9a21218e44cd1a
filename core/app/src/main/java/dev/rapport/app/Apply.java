package dev.rapport.app;

import dev.rapport.app.config.Approval;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.app.view.ApplyView;
import dev.rapport.app.view.PlanView;
import dev.rapport.engine.writeback.Applier;
import dev.rapport.engine.writeback.ApplyResult;
import dev.rapport.engine.writeback.PlanFile;
import dev.rapport.engine.writeback.WriteHost;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** One run of apply: asks where it has to, then writes host after host. */
final class Apply {
  private final RapportCommand rapport;
  private final Session session;
  private final Optional<PlanFile> plan;
  private final boolean yes;
  private final WriteDesk desk;

  Apply(RapportCommand rapport, Session session, Optional<PlanFile> plan, boolean yes) {
    this.rapport = rapport;
    this.session = session;
    this.plan = plan;
    this.yes = yes;
    this.desk = new WriteDesk(session, rapport.asOf());
  }

  /**
   * What a run came to.
   *
   * @param results of the hosts that were written
   * @param waiting writes that wait for a yes, by host
   * @param writable whether any host may be written at all
   */
  record Outcome(List<ApplyResult> results, Map<String, Long> waiting, boolean writable) {
    List<String> lines() {
      return writable
          ? ApplyView.lines(results, waiting)
          : List.of("Nothing is written anywhere: no host has anything switched on under write.");
    }

    int exitCode() {
      boolean done =
          results.stream().allMatch(result -> result.failure() == null && result.refused() == 0);
      return done ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  /** Writes to those of the hosts that may be written and that somebody agreed to. */
  Outcome run(List<HostConfig> hosts, long limit) {
    List<ApplyResult> results = new ArrayList<>();
    Map<String, Long> waiting = new TreeMap<>();
    boolean writable = false;
    long room = limit;
    for (HostConfig host : hosts) {
      Optional<WriteHost> writing = desk.writing(host);
      writable |= writing.isPresent();
      if (writing.isEmpty() || !agreed(host, writing.get(), waiting)) {
        continue;
      }
      ApplyResult result = write(writing.get(), room);
      results.add(result);
      room -= result.applied() + result.unchanged() + result.refused();
    }
    return new Outcome(results, waiting, writable);
  }

  private ApplyResult write(WriteHost host, long limit) {
    try (Progress progress = rapport.progress("Writing", " tickets")) {
      Applier applier =
          new Applier(
              session.store(),
              desk.planner(),
              rapport.surroundings().clock(),
              (name, done, left) -> progress.at(name, done));
      return plan.isPresent()
          ? applier.apply(host, plan.get(), desk.asOf(), limit)
          : applier.apply(host, desk.asOf(), limit);
    }
  }

  private boolean agreed(HostConfig config, WriteHost host, Map<String, Long> waiting) {
    boolean free =
        yes
            || config.approval() == Approval.NEVER
            || (config.approval() == Approval.FIRST
                && session.store().confirmed().count(host.name()) > 0);
    if (free) {
      return true;
    }
    WriteDesk.Preview preview = preview(host);
    if (preview.totals().writes() == 0) {
      return true;
    }
    Terminal terminal = rapport.surroundings().terminal();
    if (terminal.canAsk() && asked(host, preview, terminal)) {
      return true;
    }
    waiting.put(host.name(), preview.totals().writes());
    return false;
  }

  private static boolean asked(WriteHost host, WriteDesk.Preview preview, Terminal terminal) {
    PlanView.lines(preview.totals(), preview.sample()).forEach(terminal.err()::println);
    return terminal.agree("Write this to " + host.name() + "?");
  }

  private WriteDesk.Preview preview(WriteHost host) {
    return plan.map(file -> ofFile(host, file)).orElseGet(() -> desk.preview(List.of(host)));
  }

  private static WriteDesk.Preview ofFile(WriteHost host, PlanFile file) {
    return WriteDesk.preview(
        List.of(host),
        counter ->
            file.forEach(
                write -> {
                  if (write.ticket().host().equals(host.name())) {
                    counter.add(write);
                  }
                }));
  }
}
