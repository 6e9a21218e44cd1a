package dev.rapport.app;

import dev.rapport.app.config.Approval;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.terminal.Terminal;
import dev.rapport.app.view.ApplyView;
import dev.rapport.app.view.Numbers;
import dev.rapport.app.view.PlanView;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.writeback.Applier;
import dev.rapport.engine.writeback.ApplyResult;
import dev.rapport.engine.writeback.Budget;
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
    session.forgetWhatIsOld();
    List<ApplyResult> results = new ArrayList<>();
    Map<String, Long> waiting = new TreeMap<>();
    boolean writable = false;
    long room = limit;
    for (HostConfig host : hosts) {
      Optional<WriteHost> writing = desk.writing(host);
      writable |= writing.isPresent();
      if (writing.isPresent()) {
        List<ApplyResult> made = write(host, writing.get(), room, waiting);
        results.addAll(made);
        room -= made.stream().mapToLong(ApplyResult::answered).sum();
      }
    }
    return new Outcome(results, waiting, writable);
  }

  /** As far as somebody agrees; what waits for a yes is noted. */
  private List<ApplyResult> write(
      HostConfig config, WriteHost host, long room, Map<String, Long> waiting) {
    Budget all =
        new Budget(Math.min(room, config.mostPerRun()), Long.MAX_VALUE, config.mostPerTicket());
    if (isAgreed(config)) {
      return List.of(write(host, all));
    }
    WriteDesk.Preview preview = preview(host);
    if (preview.totals().writes() == 0) {
      return List.of(write(host, all));
    }
    boolean sampled = config.approval() == Approval.FIRST && !preview.isWhole();
    if (!asked(host, preview, sampled)) {
      waiting.put(host.name(), preview.totals().writes());
      return List.of();
    }
    return sampled ? sampleFirst(host, all, preview, waiting) : agreedTo(host, all);
  }

  private boolean isAgreed(HostConfig config) {
    Store store = session.store();
    if (yes) {
      store.approvals().give(config.name(), rapport.surroundings().clock().instant());
    }
    return yes
        || config.approval() == Approval.NEVER
        || (config.approval() == Approval.FIRST && store.approvals().isGiven(config.name()));
  }

  private List<ApplyResult> agreedTo(WriteHost host, Budget all) {
    session.store().approvals().give(host.name(), rapport.surroundings().clock().instant());
    return List.of(write(host, all));
  }

  /** Writes to the few tickets that were shown, lets people look at them, and asks once more. */
  private List<ApplyResult> sampleFirst(
      WriteHost host, Budget all, WriteDesk.Preview preview, Map<String, Long> waiting) {
    List<ApplyResult> results = new ArrayList<>();
    results.add(write(host, new Budget(all.writes(), WriteDesk.SAMPLE, all.perTicket())));
    long rest = preview.totals().writes() - preview.sample().size();
    Terminal terminal = rapport.surroundings().terminal();
    terminal.err().println("Look at them there; `rapport undo --host " + host.name() + "` undoes.");
    if (terminal.agree("Make the other " + Numbers.of(rest, "write", "writes") + "?")) {
      results.addAll(agreedTo(host, all));
    } else {
      waiting.put(host.name(), rest);
    }
    return results;
  }

  private ApplyResult write(WriteHost host, Budget budget) {
    try (HostHold hold = HostHold.await(session, host.name(), "rapport apply");
        Progress progress = rapport.progress("Writing", " tickets")) {
      Applier applier =
          new Applier(
              session.store(),
              desk.planner(),
              rapport.surroundings().clock(),
              (name, done, left) -> {
                progress.at(name, done);
                hold.check();
              });
      return plan.isPresent()
          ? applier.apply(host, plan.get(), desk.asOf(), budget)
          : applier.apply(host, desk.asOf(), budget);
    }
  }

  private boolean asked(WriteHost host, WriteDesk.Preview preview, boolean sampled) {
    Terminal terminal = rapport.surroundings().terminal();
    if (!terminal.canAsk()) {
      return false;
    }
    PlanView.lines(preview.totals(), preview.sample()).forEach(terminal.err()::println);
    return terminal.agree(
        sampled
            ? "Write to these " + WriteDesk.SAMPLE + " tickets of " + host.name() + " first?"
            : "Write this to " + host.name() + "?");
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
