package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.model.TicketKey;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thanks}: what people can also say in a comment, entered in their name. */
@Command(
    name = "thanks",
    header = "Enter thanks in somebody's name, or take them back.",
    description = {
      "The same as `/thanks @name for what: why` in a comment; it is kept that the operator",
      "entered it. Shown on the ticket and the one it is one with after `rapport apply`."
    },
    synopsisSubcommandLabel = "[revoke ID]",
    footer = {
      "Examples:",
      "  rapport thanks INC0012345 --from carla --to agent --for saved-time --because \"month end\"",
      "  rapport thanks revoke t0123456789ab"
    })
final class ThanksCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Parameters(
      paramLabel = "KEY",
      arity = "0..1",
      description = "host:key, or the key alone where only one host has it.")
  private Optional<String> key = Optional.empty();

  @Option(
      names = "--from",
      paramLabel = "ACCOUNT",
      description = "Who gives thanks: a login or an account's id.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--to",
      paramLabel = "WHO",
      description = "Who is thanked: a login, an account's id, or a team by its name.")
  private Optional<String> to = Optional.empty();

  @Option(
      names = "--for",
      paramLabel = "WHAT",
      description = "An outcome of appreciation.outcomes, for example saved-time.")
  private Optional<String> what = Optional.empty();

  @Option(names = "--because", paramLabel = "TEXT", description = "In the giver's own words.")
  private String because = "";

  @Option(names = "--share", description = "Let the organisation read these words among its wins.")
  private boolean share;

  ThanksCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    String ticketName = needed(key, "KEY");
    EnteredThanks.Wish wish =
        new EnteredThanks.Wish(
            needed(from, "--from"), needed(to, "--to"), needed(what, "--for"), because, share);
    try (Session session = Session.open(rapport)) {
      TicketKey ticket = new TicketNames(session).find(ticketName);
      JsonObject kept = new EnteredThanks(session, rapport.asOf()).give(ticket, wish);
      rapport.output().line("Kept: thanks on " + ticket + ", entered by the operator");
      rapport.output().document(kept);
      return ExitCode.DONE;
    }
  }

  @Command(
      name = "revoke",
      header = "Take thanks back, wherever they are shown.",
      description = "`rapport ticket KEY --json` tells the id.")
  int revoke(@Parameters(paramLabel = "ID", description = "The id of the thanks.") String id) {
    try (Session session = Session.open(rapport)) {
      EnteredThanks thanks = new EnteredThanks(session, rapport.asOf());
      Appreciation standing = thanks.standing(id);
      JsonObject kept = thanks.revoke(standing);
      rapport.output().line("Taken back on " + standing.ticket());
      rapport.output().document(kept);
      return ExitCode.DONE;
    }
  }

  private static String needed(Optional<String> value, String name) {
    return value
        .filter(given -> !given.isBlank())
        .orElseThrow(
            () -> new WrongUse(name + " is missing: thanks KEY --from WHO --to WHO --for WHAT"));
  }
}
