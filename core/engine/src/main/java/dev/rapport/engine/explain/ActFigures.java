package dev.rapport.engine.explain;

import dev.rapport.engine.insight.Counts;
import dev.rapport.engine.insight.Occurrence;
import dev.rapport.engine.involvement.Mirror;
import dev.rapport.engine.timeline.Step;
import dev.rapport.model.Side;
import dev.rapport.model.time.Elapsed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/** The figures that count what people did: by the clock, and in the mirror of a cohort. */
final class ActFigures {
  private ActFigures() {}

  static Stream<RowFigure> all() {
    return Stream.concat(counts(), Stream.of(Side.IT, Side.REQUESTER).flatMap(ActFigures::mirror));
  }

  private static Stream<RowFigure> counts() {
    return Stream.of(
        count(
            "reassignments",
            "A group or a person that had it gave it to another, or gave it up.",
            Counts::reassignments),
        count("reopens", "It left Resolved or Closed for something else.", Counts::reopens),
        count("pingPongs", "It came back to a group that had it before.", Counts::pingPongs),
        count(
            "sideHandovers",
            "The turn passed between IT, the requester's side and a supplier.",
            Counts::sideHandovers),
        count("changes", "Status, group, assignee or priority changed.", Counts::changes));
  }

  private static RowFigure count(
      String name, String meaning, Function<Counts, List<Occurrence>> which) {
    return new RowFigure(
        "counts/" + name,
        meaning,
        one -> {
          List<Occurrence> found = one.among(which.apply(one.insight().counts()));
          List<String> events = found.stream().flatMap(it -> it.events().stream()).toList();
          return found.isEmpty()
              ? Optional.empty()
              : Optional.of(Explained.count(found.size(), "", events));
        });
  }

  private static Stream<RowFigure> mirror(Side side) {
    String name = "mirror/" + side.id() + "/";
    return Stream.of(
        face(side, name + "acts", "Recorded updates by this side.", Mirror.Face::acts),
        new RowFigure(
            name + "answers",
            "How long the other side waited for this side's next public comment, all answers.",
            one -> answered(one, side)),
        face(
            side,
            name + "firstWords",
            "Words of this side's first public comment.",
            face -> face.firstWords().orElse(0)),
        face(side, name + "reopens", "Acts that reopened it.", Mirror.Face::reopens),
        face(
            side,
            name + "reassignments",
            "Acts that took it from a group or a person.",
            Mirror.Face::reassignments),
        face(
            side,
            name + "accounts",
            "First reports and resolution notes by this side.",
            face -> face.accounts().size()));
  }

  private static RowFigure face(
      Side side, String name, String meaning, ToIntFunction<Mirror.Face> figure) {
    return new RowFigure(
        name,
        meaning,
        one ->
            CohortFigures.ofCohort(one)
                .filter(found -> of(found, side).acts() > 0)
                .map(
                    found ->
                        Explained.count(
                            figure.applyAsInt(of(found, side)), "", acts(found, side))));
  }

  private static Optional<Explained> answered(RowCase one, Side side) {
    return CohortFigures.ofCohort(one)
        .filter(found -> !of(found, side).answers().isEmpty())
        .map(
            found -> {
              int answers = of(found, side).answers().size();
              Elapsed time =
                  of(found, side).answers().stream()
                      .map(found.clock()::within)
                      .reduce(Elapsed.ZERO, Elapsed::plus);
              String outcome = String.format(Locale.ROOT, "%d answers", answers);
              return Explained.time(time, outcome, acts(found, side));
            });
  }

  private static Mirror.Face of(RowCase one, Side side) {
    Mirror mirror = one.insight().mirror();
    return side == Side.IT ? mirror.it() : mirror.requester();
  }

  /** What this side did, in its order. */
  static List<String> acts(RowCase one, Side side) {
    return one.insight().acts().steps().stream()
        .filter(step -> step.side() == side)
        .map(Step::id)
        .toList();
  }
}
