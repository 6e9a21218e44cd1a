package dev.rapport.engine.explain;

import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.insight.HostClock;
import dev.rapport.engine.insight.HostClock.Reason;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.time.Elapsed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The figures whose last name is not known beforehand: of a rule, a checkpoint, an outcome. */
final class OpenFigures {
  /** How they are named. */
  static final List<String> NAMES =
      List.of(
          "coverage/RULE",
          "involvement/SIDE",
          "checkpoints/CHECKPOINT",
          "appreciation/OUTCOME",
          "slaComparison/firstResponse",
          "slaComparison/resolution");

  private static final Map<String, Goal> GOALS =
      Map.of("firstResponse", Goal.FIRST_RESPONSE, "resolution", Goal.RESOLUTION);

  private OpenFigures() {}

  static Optional<RowFigure> named(String name) {
    int slash = name.indexOf('/');
    if (slash < 0 || slash == name.length() - 1) {
      return Optional.empty();
    }
    String last = name.substring(slash + 1);
    return switch (name.substring(0, slash)) {
      case "coverage" ->
          Optional.of(
              RowFigure.time(
                  name,
                  "Time inside the period that was decided by the rule " + last + ".",
                  segment -> segment.rule().equals(last)));
      case "involvement" -> side(last).map(side -> involvement(name, side));
      case "checkpoints" ->
          Optional.of(
              new RowFigure(name, "The verdict on " + last + ".", one -> verdict(one, last)));
      case "appreciation" ->
          Optional.of(new RowFigure(name, "Thanks for " + last + ".", one -> thanks(one, last)));
      case "slaComparison" ->
          Optional.ofNullable(GOALS.get(last))
              .map(
                  goal ->
                      new RowFigure(
                          name,
                          "The host's own clock, and why it differs from ours.",
                          one -> hostClock(one, goal)));
      default -> Optional.empty();
    };
  }

  private static Optional<Side> side(String id) {
    return List.of(Side.values()).stream()
        .filter(side -> side.isSomebody() && side.id().equals(id))
        .findFirst();
  }

  private static RowFigure involvement(String name, Side side) {
    return new RowFigure(
        name,
        "What this side did on tickets opened inside the period.",
        one ->
            CohortFigures.ofCohort(one)
                .map(found -> ActFigures.acts(found, side))
                .filter(acts -> !acts.isEmpty())
                .map(acts -> Explained.count(acts.size(), "", acts)));
  }

  private static Optional<Explained> verdict(RowCase one, String checkpoint) {
    Function<Verdict, Explained> explain =
        verdict -> Explained.count(1, verdict.outcome().id(), verdict.events());
    return CohortFigures.ofCohort(one).stream()
        .flatMap(found -> found.together().checkpoints().stream())
        .filter(verdict -> verdict.checkpoint().equals(checkpoint))
        .map(explain)
        .findFirst();
  }

  /** Thanks between two are not even counted here. */
  private static Optional<Explained> thanks(RowCase one, String outcome) {
    List<Appreciation> found =
        one.together().appreciation().stream()
            .filter(thanks -> thanks.outcome().equals(outcome))
            .filter(thanks -> thanks.state() == Appreciation.State.CONFIRMED)
            .filter(thanks -> one.slice().has(thanks.at()))
            .filter(
                thanks ->
                    one.slice()
                        .has(one.insight().ticket(), one.insight().ledger().groupAt(thanks.at())))
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Explained.count(found.size(), "", found.stream().map(Appreciation::id).toList()));
  }

  private static Optional<Explained> hostClock(RowCase one, Goal goal) {
    List<HostClock> clocks =
        CohortFigures.ofCohort(one).stream()
            .flatMap(found -> found.insight().hostClocks().stream())
            .filter(clock -> clock.goal() == goal)
            .toList();
    return clocks.stream()
        .findFirst()
        .map(
            clock ->
                Explained.time(
                    new Elapsed(clock.theirs(), clock.theirs()),
                    clock.reasons().stream().map(Reason::words).collect(Collectors.joining(", ")),
                    clocks.stream().map(HostClock::event).toList()));
  }
}
