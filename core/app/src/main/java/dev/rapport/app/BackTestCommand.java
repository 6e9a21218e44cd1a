package dev.rapport.app;

import dev.rapport.app.view.BackTestView;
import dev.rapport.engine.expectation.BackTest;
import dev.rapport.engine.expectation.Pledges;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code backtest}: how good past expectations would have been. */
@Command(
    name = "backtest",
    header = "Replay history week by week: how often did what was expected come true?",
    description = {
      "At the start of each week expectations are made for the tickets of that week, from what",
      "was known then and nothing else; each is judged once its time has passed. Near 50%% should",
      "be within the P50, near 85%% within the P85. Reads the store alone."
    },
    footer = {"Examples:", "  rapport backtest", "  rapport backtest --as-of 2026-10-01 --json"})
final class BackTestCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  BackTestCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    Instant asOf = rapport.asOf();
    try (Session session = Session.open(rapport)) {
      Pledges pledges = session.pledges(asOf);
      List<BackTest.Week> responses = pledges.responses().replay(asOf);
      List<BackTest.Week> resolutions = pledges.resolutions().replay(asOf);
      rapport.output().lines(BackTestView.lines("First response", responses));
      rapport.output().lines(BackTestView.lines("Resolution", resolutions));
      rapport.output().document(BackTestView.json(asOf, responses, resolutions));
      return ExitCode.DONE;
    }
  }
}
