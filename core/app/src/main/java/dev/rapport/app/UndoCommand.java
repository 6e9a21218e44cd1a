package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.view.Numbers;
import dev.rapport.app.view.TakenBack;
import dev.rapport.engine.writeback.UndoScope;
import dev.rapport.model.TicketKey;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code undo}: takes back what was written to tickets. */
@Command(
    name = "undo",
    header = "Take back what was written to tickets, a host, or everything since a time.",
    description = {
      "What people edited is kept, and listed. What was taken back is not written again",
      "until you say so with --release. Of the tickets that it names, what people edited",
      "inside what is ours is written over too, as it stood there when it was found."
    },
    footer = {
      "Examples:",
      "  rapport undo jira:IT-1 INC0010007",
      "  rapport undo --since 2026-11-20T08:00:00Z --dry-run",
      "  rapport undo --release --host jira"
    })
final class UndoCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Parameters(paramLabel = "TICKET", arity = "0..*", description = "These tickets alone.")
  private List<String> tickets = List.of();

  @Option(names = "--host", paramLabel = "HOST", description = "Everything on this host.")
  private Optional<String> host = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "ISO",
      converter = InstantConverter.class,
      description = "What was written since then: what stood there at that moment comes back.")
  private Optional<Instant> since = Optional.empty();

  @Option(names = "--release", description = "Let them be written again, and take nothing back.")
  private boolean release;

  @Option(names = "--dry-run", description = "Only say what would be taken back.")
  private boolean dry;

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  UndoCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    if (tickets.isEmpty() && host.isEmpty() && since.isEmpty()) {
      throw new WrongUse("say what: tickets, --host HOST, or --since ISO");
    }
    try (Session session = Session.open(rapport)) {
      Set<TicketKey> keys = keys(session);
      List<HostConfig> hosts =
          session.hosts().named(host.map(List::of).orElse(List.of())).stream()
              .filter(one -> keys.isEmpty() || isOn(one, keys))
              .toList();
      return release ? release(session, hosts, keys) : undo(session, hosts, keys);
    }
  }

  private Set<TicketKey> keys(Session session) {
    TicketNames names = new TicketNames(session);
    Set<TicketKey> keys = new HashSet<>();
    tickets.forEach(name -> keys.add(names.find(name)));
    return keys;
  }

  private static boolean isOn(HostConfig host, Set<TicketKey> keys) {
    return keys.stream().anyMatch(key -> key.host().equals(host.name()));
  }

  private int undo(Session session, List<HostConfig> hosts, Set<TicketKey> keys) {
    checkRetention(session);
    TakingBack desk = new TakingBack(rapport, session, dry, yes);
    List<TakenBack> taken =
        hosts.stream().map(one -> desk.undo(one, new UndoScope(keys, since))).toList();
    return print(rapport, taken, dry);
  }

  /** Prints what became of it, or what waits for a yes. */
  static int print(RapportCommand rapport, List<TakenBack> taken, boolean dry) {
    JsonArray json = new JsonArray();
    boolean waits = false;
    boolean whole = true;
    for (TakenBack one : taken) {
      rapport.output().lines(one.lines());
      json.add(one.json());
      waits |= one.result().isEmpty();
      whole &= one.result().isEmpty() || one.isWhole();
    }
    if (waits && !dry) {
      rapport.output().line("Nothing was taken back yet: add --yes");
    }
    JsonObject document = new JsonObject();
    document.add("hosts", json);
    rapport.output().document(document);
    return whole ? ExitCode.DONE : ExitCode.FAILED;
  }

  private void checkRetention(Session session) {
    Duration kept = session.config().retention().beforeValues();
    Instant oldest = rapport.surroundings().clock().instant().minus(kept);
    if (since.filter(oldest::isAfter).isPresent()) {
      throw new WrongUse(
          "--since is before "
              + oldest
              + ": what stood there is kept for "
              + kept.toDays()
              + " days (store.retention-days); undo without --since takes back everything");
    }
  }

  private int release(Session session, List<HostConfig> hosts, Set<TicketKey> keys) {
    long released = 0;
    for (HostConfig one : hosts) {
      released +=
          keys.isEmpty()
              ? session.store().withheld().releaseAll(one.name())
              : session.store().withheld().release(one.name(), keys)
                  + session.store().edited().release(one.name(), keys);
    }
    rapport.output().line("Released " + Numbers.of(released) + "; `rapport plan` has them again");
    JsonObject document = new JsonObject();
    document.addProperty("released", released);
    rapport.output().document(document);
    return ExitCode.DONE;
  }
}
