package dev.rapport.app;

import dev.rapport.app.view.ApplyView;
import dev.rapport.engine.writeback.PlanFile;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code apply}: writes what the plan says. */
@Command(
    name = "apply",
    header = "Write what the plan says, and nothing else.",
    description = {
      "Where write.approve is `first` (the default), the first apply to a host shows what",
      "ten tickets would get, asks, writes those, and asks again before the rest; `always`",
      "asks every time, `never` does not. Interrupted at any moment, the next apply ends",
      "with the same rows on the host. write.limits bounds a run, and a ticket's day."
    },
    footer = {
      "Examples:",
      "  rapport apply --limit 20",
      "  rapport plan --out plan.json; rapport apply --plan plan.json --yes"
    })
final class ApplyCommand implements Callable<Integer> {
  private final RapportCommand rapport;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = "Write what this plan says; lines whose ticket has moved on are left.")
  private Optional<Path> plan = Optional.empty();

  @Option(names = "--limit", paramLabel = "N", description = "Make at most N writes.")
  private long limit = Long.MAX_VALUE;

  @Option(names = "--yes", description = "Do not ask.")
  private boolean yes;

  ApplyCommand(RapportCommand rapport) {
    this.rapport = rapport;
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new WrongUse("--limit needs a whole number of at least 1");
    }
    try (Session session = Session.open(rapport)) {
      Apply apply = new Apply(rapport, session, plan.map(PlanFile::new), yes);
      Apply.Outcome outcome = apply.run(session.config().hosts(), limit);
      rapport.output().lines(outcome.lines());
      rapport.output().document(ApplyView.json(outcome.results(), outcome.waiting()));
      return outcome.exitCode();
    }
  }
}
