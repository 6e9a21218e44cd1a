package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.view.Numbers;
import dev.rapport.connector.Secret;
import dev.rapport.engine.store.StoreAddress;
import dev.rapport.engine.store.StoreCopy;
import dev.rapport.engine.store.StoreCopy.Copied;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code store}: moves an installation to another database. */
@Command(
    name = "store",
    header = "Move everything that is kept to another database.",
    description = "From a file to a PostgreSQL server, for several nodes, or back.",
    synopsisSubcommandLabel = "(copy --to URL)")
final class StoreCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  StoreCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    throw new WrongUse("say `store copy --to URL`");
  }

  @Command(
      name = "copy",
      header = "Copy a store into one that was never used.",
      description = {
        "Stop whatever uses it first. Rows are counted on both sides; a copy that is",
        "interrupted leaves nothing. Then write the new address under `store` in the",
        "configuration. Passwords come from environment variables."
      },
      footer = {
        "Example:",
        "  rapport store copy --to jdbc:postgresql://db/rapport --to-user rapport --to-password DB_PW"
      })
  int copy(
      @Option(
              names = "--from",
              paramLabel = "URL",
              description = "The store to copy; default that of the configuration.")
          @Nullable String from,
      @Option(names = "--from-user", paramLabel = "NAME", description = "Its account, if any.")
          @Nullable String fromUser,
      @Option(
              names = "--from-password",
              paramLabel = "VARIABLE",
              description = "The environment variable with its password.")
          @Nullable String fromPassword,
      @Option(
              names = "--to",
              paramLabel = "URL",
              required = true,
              description = "jdbc:sqlite:FILE or jdbc:postgresql://HOST/DATABASE.")
          String to,
      @Option(names = "--to-user", paramLabel = "NAME", description = "Its account, if any.")
          @Nullable String toUser,
      @Option(
              names = "--to-password",
              paramLabel = "VARIABLE",
              description = "The environment variable with its password.")
          @Nullable String toPassword) {
    StoreAddress source =
        from == null ? rapport.config().store() : address(from, fromUser, fromPassword);
    StoreAddress target = address(to, toUser, toPassword);
    try (Progress progress = rapport.progress("Copying", " rows")) {
      print(StoreCopy.run(source, target, one -> progress.at(one.table(), one.rows())));
    }
    return ExitCode.DONE;
  }

  private StoreAddress address(String url, @Nullable String user, @Nullable String variable) {
    return new StoreAddress(
        url, user, Optional.ofNullable(variable).map(this::password).orElse(null));
  }

  private Secret password(String variable) {
    String value = rapport.surroundings().environment().getOrDefault(variable, "");
    if (value.isBlank()) {
      throw new WrongUse(
          "the environment variable " + variable + " is not set; set it for this command");
    }
    return Secret.of(value);
  }

  private void print(List<Copied> copied) {
    Listing list = new Listing("tables");
    for (Copied one : copied) {
      JsonObject json = new JsonObject();
      json.addProperty("table", one.table());
      json.addProperty("rows", one.rows());
      list.add(json, one.table(), Numbers.of(one.rows()), "rows on both sides");
    }
    list.say(rapport.output(), "There is no table.");
  }
}
