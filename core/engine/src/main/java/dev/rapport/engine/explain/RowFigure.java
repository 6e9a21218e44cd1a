package dev.rapport.engine.explain;

import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Holder;
import dev.rapport.model.time.Elapsed;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A figure of a report's row, with its definition in plain words and what each ticket brings into
 * it (MEASURES, "Reports"): by the clock what lies inside the period, by cohort what the tickets
 * opened inside it say.
 *
 * @param name in a figure id: {@code waits/it_queue}, {@code hitRate/resolution}
 * @param meaning the definition in plain words
 * @param explain what one ticket brings into it; empty where it brings nothing
 */
public record RowFigure(
    String name, String meaning, Function<RowCase, Optional<Explained>> explain) {

  /** What one ticket brings into it; empty where it brings nothing. */
  public Optional<Explained> of(RowCase one) {
    return explain.apply(one);
  }

  /** The figure with this name, as in the JSON of a report; empty where there is none. */
  public static Optional<RowFigure> named(String name) {
    return Stream.of(fixed(), CohortFigures.all(), ActFigures.all())
        .flatMap(figures -> figures)
        .filter(figure -> figure.name.equals(name))
        .findFirst()
        .or(() -> OpenFigures.named(name));
  }

  /** All names; what stands in capitals is to be filled in. */
  public static List<String> names() {
    List<String> names = new ArrayList<>();
    Stream.of(fixed(), CohortFigures.all(), ActFigures.all())
        .flatMap(figures -> figures)
        .forEach(figure -> names.add(figure.name));
    names.addAll(OpenFigures.NAMES);
    return names;
  }

  /** Where the time inside the period went. */
  private static Stream<RowFigure> fixed() {
    Stream<RowFigure> all =
        Stream.of(
            time("waits/elapsed", "All time of tickets inside the period.", any -> true),
            time(
                "flowEfficiency",
                "Time with IT, taken, as a part of all time inside the period.",
                segment -> segment.holder() == Holder.IT_ACTIVE),
            new RowFigure(
                "touched",
                "Tickets with time inside the period.",
                one ->
                    Optional.of(one.segments(any -> true))
                        .filter(found -> !found.isEmpty())
                        .map(found -> Explained.count(1, "", events(found)))));
    Stream<RowFigure> holders =
        Arrays.stream(Holder.values())
            .map(
                holder ->
                    time(
                        "waits/" + holder.id(),
                        "Time inside the period in which the ledger says " + holder.id() + ".",
                        segment -> segment.holder() == holder));
    return Stream.concat(all, holders);
  }

  /** Time of these segments inside the period. */
  static RowFigure time(String name, String meaning, Predicate<Segment> wanted) {
    return new RowFigure(
        name,
        meaning,
        one -> {
          List<Segment> found = one.segments(wanted);
          Elapsed time = found.stream().map(one::inside).reduce(Elapsed.ZERO, Elapsed::plus);
          return found.isEmpty()
              ? Optional.empty()
              : Optional.of(Explained.time(time, "", events(found)));
        });
  }

  private static List<String> events(List<Segment> segments) {
    return segments.stream().flatMap(segment -> segment.events().stream()).distinct().toList();
  }
}
