package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.access.Passwords;
import dev.rapport.engine.store.AdminActs.Act;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.WebUsers.User;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code user}: who may log in to the server where {@code serve.login} is local. */
@Command(
    name = "user",
    header = "Say who may log in to `rapport serve`, and see what admins did there.",
    description = {
      "For serve.login: local. A password is kept as an Argon2id hash. Changing or removing",
      "somebody logs them out."
    },
    synopsisSubcommandLabel = "(add NAME | remove NAME | list | acts)")
final class UserCommand implements Callable<Integer> {
  private static final int ACTS = 200;

  private final RapportCommand rapport;

  UserCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    throw new WrongUse("say `user add NAME`, `user remove NAME`, `user list` or `user acts`");
  }

  @Command(
      name = "add",
      header = "Let somebody in, or change what they may do.",
      description = "The password comes from an environment variable, never from the command line.",
      footer = {"Example:", "  PW=... rapport user add ada --role admin --password PW"})
  int add(
      @Parameters(paramLabel = "NAME", description = "What they type to log in.") String name,
      @Option(
              names = "--role",
              required = true,
              description =
                  "${COMPLETION-CANDIDATES}: admin decides what is written, it sees"
                      + " tickets, requester their own, pmo reports.")
          Role role,
      @Option(
              names = "--email",
              paramLabel = "ADDRESS",
              description = "Whose accounts on the hosts are theirs; you vouch for it.")
          @Nullable String email,
      @Option(
              names = "--password",
              paramLabel = "VARIABLE",
              required = true,
              description = "The environment variable with the password; 12 characters or more.")
          String variable) {
    String password = rapport.surroundings().environment().getOrDefault(variable, "");
    if (password.length() < Passwords.FEWEST_CHARACTERS) {
      throw new WrongUse(
          "the environment variable "
              + variable
              + " needs a password of at least "
              + Passwords.FEWEST_CHARACTERS
              + " characters");
    }
    try (Session session = Session.open(rapport)) {
      String id = role.id();
      Store store = session.store();
      store.webUsers().put(new User(name, id, email, Passwords.hash(password), now()));
      note(store, "entered " + name + " as " + id);
      rapport.output().line(name + " may log in as " + id);
      rapport.output().document(json(name, id));
      return ExitCode.DONE;
    }
  }

  @Command(name = "remove", header = "Let somebody in no more.", description = "At once.")
  int remove(@Parameters(paramLabel = "NAME", description = "As listed.") String name) {
    try (Session session = Session.open(rapport)) {
      if (!session.store().webUsers().remove(name)) {
        throw new JobFailed("no user " + name + "; `rapport user list` names them");
      }
      note(session.store(), "removed " + name);
      rapport.output().line(name + " may not log in any more");
      rapport.output().document(json(name, ""));
      return ExitCode.DONE;
    }
  }

  @Command(name = "list", header = "List them.", description = "Name, role, address, since when.")
  int list() {
    try (Session session = Session.open(rapport)) {
      Listing list = new Listing("users");
      for (User user : session.store().webUsers().all()) {
        String email = user.email() == null ? "" : user.email();
        JsonObject json = json(user.name(), user.role());
        list.add(json, user.name(), user.role(), email, user.since().toString());
      }
      list.say(rapport.output(), "Nobody may log in yet: rapport user add NAME");
      return ExitCode.DONE;
    }
  }

  @Command(
      name = "acts",
      header = "List what admins did on the server.",
      description = "The last 200, newest first; nothing is ever taken out.")
  int acts() {
    try (Session session = Session.open(rapport)) {
      Listing list = new Listing("acts");
      for (Act act : session.store().adminActs().last(ACTS)) {
        JsonObject json = new JsonObject();
        json.addProperty("at", act.at().toString());
        json.addProperty("who", act.who());
        json.addProperty("act", act.act());
        list.add(json, act.at().toString(), act.who(), act.act());
      }
      list.say(rapport.output(), "Nothing was done yet.");
      return ExitCode.DONE;
    }
  }

  private void note(Store store, String act) {
    store.adminActs().add(new Act(now(), "command line", act));
  }

  private Instant now() {
    return rapport.surroundings().clock().instant();
  }

  private static JsonObject json(String name, String role) {
    JsonObject json = new JsonObject();
    json.addProperty("name", name);
    json.addProperty("role", role);
    return json;
  }
}
