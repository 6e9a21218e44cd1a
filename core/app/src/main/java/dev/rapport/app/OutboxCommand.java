package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.view.AuditView;
import dev.rapport.app.view.Numbers;
import dev.rapport.engine.store.Edited;
import dev.rapport.engine.store.Outbox;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code outbox}: what hosts refused or did not answer, and everything they were ever given. */
@Command(
    name = "outbox",
    header = "List writes that hosts refused or left unanswered, put them back, or see the log.",
    description = {
      "A refused write is tried again by the next apply, after an hour, six hours, then once",
      "a day, and after twelve refusals not at all. Where a right is missing it waits an",
      "hour at once; where somebody else was editing, a minute, ten, then an hour; where the",
      "ticket is gone, a day; where the answer was none, ten minutes. A host that is away or",
      "says too many refuses no write: the run stops, and goes on not before the host asked.",
      "An unanswered write is looked up before it is repeated."
    },
    synopsisSubcommandLabel = "(list | retry | audit) [HOST..]")
final class OutboxCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  OutboxCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    throw new WrongUse("say `outbox list`, `outbox retry` or `outbox audit`");
  }

  @Command(
      name = "list",
      header = "List them.",
      description = "Ticket, kind, how often it was refused, when it is tried again, and why.")
  int list(
      @Parameters(paramLabel = "HOST", arity = "0..*", description = "Only these; default all.")
          List<String> hosts) {
    try (Session session = Session.open(rapport)) {
      Listing list = new Listing("outbox");
      for (HostConfig host : session.hosts().named(orAll(hosts))) {
        List<Outbox.Entry> entries = new ArrayList<>(session.store().outbox().refused(host.name()));
        session.store().outbox().unanswered(host.name()).stream()
            .filter(entry -> entry.state() != Outbox.State.REFUSED)
            .forEach(entries::add);
        entries.forEach(entry -> add(list, entry));
        session.store().edited().all(host.name()).forEach(edit -> edited(list, edit));
        session.store().withheld().tickets(host.name()).forEach(key -> withheld(list, key));
      }
      list.say(rapport.output(), "Nothing waits in the outbox.");
      return ExitCode.DONE;
    }
  }

  private static void add(Listing list, Outbox.Entry entry) {
    boolean refused = entry.state() == Outbox.State.REFUSED;
    String state = refused ? entry.isDead() ? "dead" : "refused" : "unanswered";
    String next = entry.isDead() ? "outbox retry" : time(entry.notBefore());
    String reason = refused ? String.valueOf(entry.reason()) : "looked up by the next apply";
    String ticket = entry.write().ticket().toString();
    String kind = entry.write().kind().id();
    JsonObject json = new JsonObject();
    json.addProperty("ticket", ticket);
    json.addProperty("kind", kind);
    json.addProperty("id", entry.write().id());
    json.addProperty("state", state);
    json.addProperty("attempts", entry.attempts());
    json.addProperty("notBefore", entry.isDead() ? null : entry.notBefore().toString());
    json.addProperty("reason", entry.reason());
    list.add(json, ticket, kind, state, Numbers.of(entry.attempts()) + "x", next, reason);
  }

  private static void edited(Listing list, Edited.Edit edit) {
    String ticket = edit.ticket().toString();
    String next = edit.released() ? "next apply" : "undo --release " + ticket;
    JsonObject json = new JsonObject();
    json.addProperty("ticket", ticket);
    json.addProperty("kind", edit.kind().id());
    json.addProperty("state", "edited");
    json.addProperty("seen", edit.seen().toString());
    json.addProperty("released", edit.released());
    list.add(json, ticket, edit.kind().id(), "edited", "", next, "edited by a person; kept");
  }

  private static void withheld(Listing list, TicketKey ticket) {
    String how = "undo --release " + ticket;
    JsonObject json = new JsonObject();
    json.addProperty("ticket", ticket.toString());
    json.addProperty("state", "withheld");
    list.add(json, ticket.toString(), "all", "withheld", "", how, "taken back by an undo");
  }

  @Command(
      name = "retry",
      header = "Put refused writes back: the next apply tries them.",
      description = "However often they were refused.")
  int retry(
      @Parameters(paramLabel = "HOST", arity = "0..*", description = "Only these; default all.")
          List<String> hosts,
      @Option(names = "--ticket", paramLabel = "TICKET", description = "Only this ticket's.")
          @Nullable String ticket) {
    try (Session session = Session.open(rapport)) {
      Optional<TicketKey> key = Optional.ofNullable(ticket).map(new TicketNames(session)::find);
      long back = 0;
      for (HostConfig host : session.hosts().named(orAll(hosts))) {
        if (key.isEmpty() || key.get().host().equals(host.name())) {
          back += session.store().outbox().retry(host.name(), key);
        }
      }
      rapport.output().line("Put back " + Numbers.of(back) + "; `rapport apply` tries them");
      JsonObject document = new JsonObject();
      document.addProperty("putBack", back);
      rapport.output().document(document);
      return ExitCode.DONE;
    }
  }

  @Command(
      name = "audit",
      header = "Show every write that was ever given to a host, and its answer. No text.",
      description = "Ends with 1 when an entry was changed or is missing: the chain is broken.")
  int audit(
      @Parameters(paramLabel = "HOST", arity = "0..*", description = "Only these; default all.")
          List<String> hosts) {
    try (Session session = Session.open(rapport)) {
      boolean whole = true;
      JsonArray all = new JsonArray();
      for (HostConfig host : session.hosts().named(orAll(hosts))) {
        JsonArray entries = new JsonArray();
        boolean holds =
            session
                .store()
                .writeLog()
                .forEach(
                    host.name(),
                    entry -> {
                      rapport.output().line(AuditView.line(entry));
                      entries.add(AuditView.json(entry));
                    });
        rapport.output().line(AuditView.verdict(host.name(), entries.size(), holds));
        JsonObject json = new JsonObject();
        json.addProperty("host", host.name());
        json.addProperty("unbroken", holds);
        json.add("entries", entries);
        all.add(json);
        whole &= holds;
      }
      JsonObject document = new JsonObject();
      document.add("hosts", all);
      rapport.output().document(document);
      return whole ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private static String time(Instant at) {
    return at.equals(Instant.EPOCH) ? "next apply" : at.toString();
  }

  /** The library hands over null where nothing is named. */
  private static List<String> orAll(@Nullable List<String> hosts) {
    return hosts == null ? List.of() : hosts;
  }
}
