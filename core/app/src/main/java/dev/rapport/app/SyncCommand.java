package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.view.LinksView;
import dev.rapport.app.view.SyncView;
import dev.rapport.engine.pair.Pairs;
import dev.rapport.engine.sync.Sync;
import dev.rapport.engine.sync.SyncHost;
import dev.rapport.engine.sync.SyncResult;
import dev.rapport.engine.sync.SyncStart;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code sync}: reads what changed. */
@Command(
    name = "sync",
    header = "Read what changed on the hosts. Never writes to a host.",
    description = {
      "Goes on where the last sync ended; an interrupted one loses nothing.",
      "A ticket that cannot be understood goes to quarantine and the rest goes on.",
      "Ends with 1 when a host could not be read to its end."
    },
    footer = {"Examples:", "  rapport sync", "  rapport sync snow --since 2026-10-01"})
final class SyncCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Parameters(paramLabel = "HOST", arity = "0..*", description = "Only these; default all.")
  private List<String> hosts = List.of();

  @ArgGroup private Start start = new Start();

  @Option(
      names = "--sweep",
      description =
          "Then look over everything in scope: what is gone, what changed without a date.")
  private boolean sweep;

  /** At most one of them. */
  static final class Start {
    @Option(names = "--full", description = "Read everything again, with rights given meanwhile.")
    private boolean full;

    @Option(
        names = "--since",
        paramLabel = "ISO",
        converter = InstantConverter.class,
        description = "Read what changed since then, again.")
    private Optional<Instant> since = Optional.empty();

    SyncStart chosen() {
      SyncStart usual = full ? new SyncStart.Everything() : new SyncStart.WhereItEnded();
      return since.<SyncStart>map(SyncStart.Since::new).orElse(usual);
    }
  }

  SyncCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    try (Session session = Session.open(rapport)) {
      List<SyncResult> results = run(rapport, session, hosts, start.chosen(), sweep);
      Pairs pairs = session.pairs(rapport.asOf());
      rapport.output().lines(SyncView.lines(results));
      rapport.output().lines(LinksView.lines(pairs));
      JsonObject document = SyncView.json(results);
      document.add("links", LinksView.json(pairs));
      rapport.output().document(document);
      return exitCode(results);
    }
  }

  /** Reads the hosts of these names, all where none is named. */
  static List<SyncResult> run(
      RapportCommand rapport, Session session, List<String> names, SyncStart start, boolean sweep) {
    session.forgetWhatIsOld();
    List<SyncHost> reading = session.hosts().named(names).stream().map(session::reading).toList();
    try (Progress progress = rapport.progress("Reading", " tickets")) {
      return reading.stream()
          .flatMap(host -> run(session, host, start, sweep, progress).stream())
          .toList();
    }
  }

  private static List<SyncResult> run(
      Session session, SyncHost host, SyncStart start, boolean sweep, Progress progress) {
    try (HostHold hold = HostHold.await(session, host.name(), "rapport sync")) {
      Sync sync =
          new Sync(
              session.store(),
              session.surroundings().clock(),
              done -> {
                progress.at(done.host(), done.tickets());
                hold.check();
              });
      return sweep ? sync.sweep(List.of(host), start) : sync.run(List.of(host), start);
    }
  }

  static int exitCode(List<SyncResult> results) {
    return results.stream().allMatch(SyncResult::complete) ? ExitCode.DONE : ExitCode.FAILED;
  }
}
