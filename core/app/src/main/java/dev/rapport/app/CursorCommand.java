package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.Rewindable;
import dev.rapport.engine.store.Cursors;
import dev.rapport.engine.sync.SyncHost;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code cursor}: how far reading has got, and how to begin elsewhere. */
@Command(
    name = "cursor",
    header = "Show how far reading has got, or begin elsewhere.",
    description = "Each host has one cursor; it moves together with what was read.",
    synopsisSubcommandLabel = "(show | rewind HOST)")
final class CursorCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  CursorCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    throw new WrongUse("say `cursor show` or `cursor rewind HOST`");
  }

  @Command(
      name = "show",
      header = "Show where the next sync of each host begins.",
      description = "And when it last moved; a host that was never read is not listed.")
  int show() {
    try (Session session = Session.open(rapport)) {
      Listing list = new Listing("cursors");
      for (Cursors.Position position : session.store().cursors().all()) {
        String movedAt = position.movedAt().toString();
        JsonObject cursor = new JsonObject();
        cursor.addProperty("host", position.host());
        cursor.addProperty("cursor", position.cursor().value());
        cursor.addProperty("movedAt", movedAt);
        list.add(cursor, position.host(), movedAt, value(position));
      }
      list.say(rapport.output(), "Nothing was read yet.");
      return ExitCode.DONE;
    }
  }

  private static String value(Cursors.Position position) {
    return position.cursor().isStart() ? "(the beginning)" : position.cursor().value();
  }

  @Command(
      name = "rewind",
      header = "Let the next sync of a host begin earlier.",
      description = "What was read before stays; it is read and compared again.")
  int rewind(
      @Parameters(paramLabel = "HOST", description = "A host of the configuration.") String host,
      @Option(
              names = "--since",
              paramLabel = "ISO",
              converter = InstantConverter.class,
              description = "Begin with what changed since then; default the beginning.")
          @Nullable Instant since) {
    try (Session session = Session.open(rapport)) {
      SyncHost reading = session.reading(session.hosts().named(List.of(host)).get(0));
      Cursor to = Optional.ofNullable(since).map(at -> cursor(reading, at)).orElse(Cursor.START);
      Instant now = rapport.surroundings().clock().instant();
      session.store().cursors().rewind(host, to, now);
      rapport.output().line("The next sync of " + host + " begins at " + value(host, to, now));
      JsonObject document = new JsonObject();
      document.addProperty("host", host);
      document.addProperty("cursor", to.value());
      rapport.output().document(document);
      return ExitCode.DONE;
    }
  }

  private static String value(String host, Cursor to, Instant now) {
    return value(new Cursors.Position(host, to, now));
  }

  private static Cursor cursor(SyncHost host, Instant since) {
    if (host.source() instanceof Rewindable rewindable) {
      return rewindable.since(since);
    }
    throw new WrongUse(host.name() + " cannot begin at a moment; leave out --since");
  }
}
