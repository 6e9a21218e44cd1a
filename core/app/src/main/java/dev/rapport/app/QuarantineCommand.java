package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.view.SyncView;
import dev.rapport.engine.store.Quarantine;
import dev.rapport.engine.sync.Sync;
import dev.rapport.engine.sync.SyncHost;
import dev.rapport.engine.sync.SyncResult;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code quarantine}: tickets that could not be understood. */
@Command(
    name = "quarantine",
    header = "List tickets that could not be understood, or read them again.",
    description = "Only id, reason and place are kept; a later good read ends it by itself.",
    synopsisSubcommandLabel = "(list | replay) [HOST..]")
final class QuarantineCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  QuarantineCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    throw new WrongUse("say `quarantine list` or `quarantine replay`");
  }

  @Command(
      name = "list",
      header = "List them.",
      description = "Host, id, since when, the place of the record and what is wrong with it.")
  int list(
      @Parameters(paramLabel = "HOST", arity = "0..*", description = "Only these; default all.")
          List<String> hosts) {
    try (Session session = Session.open(rapport)) {
      Listing list = new Listing("quarantine");
      for (HostConfig host : session.hosts().named(orAll(hosts))) {
        for (Quarantine.Item item : session.store().quarantine().list(host.name())) {
          list.add(
              json(item),
              item.host(),
              item.sourceId(),
              item.since().toString(),
              item.place(),
              item.reason());
        }
      }
      list.say(rapport.output(), "Nothing is in quarantine.");
      return ExitCode.DONE;
    }
  }

  private static JsonObject json(Quarantine.Item item) {
    JsonObject json = new JsonObject();
    json.addProperty("host", item.host());
    json.addProperty("id", item.sourceId());
    json.addProperty("reason", item.reason());
    json.addProperty("place", item.place());
    json.addProperty("since", item.since().toString());
    return json;
  }

  @Command(
      name = "replay",
      header = "Read them again; those that are understood now leave quarantine.",
      description = "Ends with 1 when some stay.")
  int replay(
      @Parameters(paramLabel = "HOST", arity = "0..*", description = "Only these; default all.")
          List<String> hosts) {
    try (Session session = Session.open(rapport)) {
      List<SyncResult> results =
          session.hosts().named(orAll(hosts)).stream()
              .map(session::reading)
              .map(host -> replay(session, host))
              .toList();
      rapport.output().lines(SyncView.lines(results));
      rapport.output().document(SyncView.json(results));
      boolean clean =
          results.stream()
              .allMatch(result -> session.store().quarantine().count(result.host()) == 0);
      return clean ? ExitCode.DONE : ExitCode.FAILED;
    }
  }

  private static SyncResult replay(Session session, SyncHost host) {
    try (HostHold hold = HostHold.await(session, host.name(), "rapport quarantine replay")) {
      return new Sync(session.store(), session.surroundings().clock(), progress -> hold.check())
          .replay(host);
    }
  }

  /** The library hands over null where nothing is named. */
  private static List<String> orAll(@Nullable List<String> hosts) {
    return hosts == null ? List.of() : hosts;
  }
}
