package dev.rapport.engine.explain;

import dev.rapport.engine.expectation.Calibration;
import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The figures that tickets bring into a row because they were opened inside its period. */
final class CohortFigures {
  private CohortFigures() {}

  static Stream<RowFigure> all() {
    Stream<RowFigure> own =
        Stream.of(
            tickets("n", "Tickets opened inside the period.", one -> true),
            tickets(
                "open",
                "Of these, such as wait for their resolution.",
                one -> one.insight().waits().timeToResolution().outcome() == Outcome.OPEN),
            tickets(
                "inTheVoid",
                "Of these, open ones on which nobody has spoken for too long.",
                one -> one.insight().waits().inTheVoid()),
            promise(
                "hitRate/firstResponse",
                HitRate::firstResponse,
                one -> one.insight().waits().timeToFirstResponse()),
            promise(
                "hitRate/resolution",
                HitRate::resolution,
                one -> one.insight().waits().timeToResolution()));
    Stream<RowFigure> measured =
        TicketFigure.measured()
            .map(
                figure ->
                    new RowFigure(
                        figure.name(),
                        figure.meaning(),
                        one -> ofCohort(one).flatMap(ticket -> figure.of(ticket.insight()))));
    return Stream.concat(own, measured);
  }

  static Optional<RowCase> ofCohort(RowCase one) {
    return Optional.of(one).filter(RowCase::inCohort);
  }

  private static RowFigure tickets(String name, String meaning, Predicate<RowCase> counts) {
    return new RowFigure(
        name,
        meaning,
        one ->
            ofCohort(one)
                .filter(counts)
                .map(found -> Explained.count(1, "", found.insight().ledger().turn().events())));
  }

  private static RowFigure promise(
      String name, Function<HitRate, Calibration> which, Function<RowCase, Measure> wait) {
    return new RowFigure(
        name,
        "Whether it came within the time that was expected for 85 in 100 when it was opened.",
        one ->
            ofCohort(one)
                .map(
                    found ->
                        Explained.time(
                            wait.apply(found).elapsed(),
                            words(which.apply(found.kept())),
                            List.copyOf(wait.apply(found).events()))));
  }

  private static String words(Calibration promise) {
    if (promise.promised() == 0) {
      return "nothing was promised";
    }
    if (promise.judged() == 0) {
      return "promised, not judged yet";
    }
    return promise.withinPromise() > 0 ? "promised and kept" : "promised and not kept";
  }
}
