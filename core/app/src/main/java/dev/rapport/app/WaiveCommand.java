package dev.rapport.app;

import com.google.gson.JsonObject;
import dev.rapport.app.config.NearestName;
import dev.rapport.engine.checkpoint.Checkpoint;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TicketKey;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code waive}: puts a checkpoint aside on one ticket, with a reason. */
@Command(
    name = "waive",
    header = "Put a checkpoint aside on one ticket, with a reason.",
    description = {
      "The same as `/waive checkpoint: why` in a comment; it is kept that the operator",
      "entered it. The reason counts in reports."
    },
    footer = {
      "Example:",
      "  rapport waive NET-12 both-sides-heard --from carla --because \"agreed by phone\""
    })
final class WaiveCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Parameters(
      index = "0",
      paramLabel = "KEY",
      description = "host:key, or the key alone where only one host has it.")
  private String key = "";

  @Parameters(index = "1", paramLabel = "CHECKPOINT", description = "Its id in `rapport ticket`.")
  private String checkpoint = "";

  @Option(
      names = "--from",
      paramLabel = "ACCOUNT",
      required = true,
      description = "Who puts it aside: a login or an account's id.")
  private String from = "";

  @Option(
      names = "--because",
      paramLabel = "TEXT",
      required = true,
      description = "Why, in their own words.")
  private String because = "";

  WaiveCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    String reason = EnteredActs.oneLine(because);
    if (reason.isEmpty()) {
      throw new WrongUse("--because needs the reason in words: without one nothing is waived");
    }
    try (Session session = Session.open(rapport)) {
      checkKnown(session.config().checkpoints().stream().map(Checkpoint::id).toList());
      TicketKey ticket = new TicketNames(session).find(key);
      EnteredActs acts = new EnteredActs(session, rapport.asOf());
      TicketInsight insight = acts.insight(ticket);
      JsonObject kept =
          acts.enter(
              insight,
              ticket,
              acts.account(insight, ticket, from),
              new SlashCommand("waive", checkpoint + ": " + reason));
      rapport.output().line("Kept: " + checkpoint + " waived on " + ticket);
      rapport.output().document(kept);
      return ExitCode.DONE;
    }
  }

  private void checkKnown(List<String> checkpoints) {
    if (!checkpoints.contains(checkpoint)) {
      throw new WrongUse(
          "no checkpoint is called "
              + checkpoint
              + ": "
              + NearestName.hint(checkpoint, checkpoints)
              + "known are "
              + String.join(", ", checkpoints));
    }
  }
}
