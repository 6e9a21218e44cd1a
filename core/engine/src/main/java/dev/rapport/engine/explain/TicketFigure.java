package dev.rapport.engine.explain;

import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.insight.Occurrence;
import dev.rapport.engine.insight.Silence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.Holder;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A figure of one ticket, with its definition in plain words (MEASURES, "Wait measures"). */
public final class TicketFigure {
  private static final List<TicketFigure> ALL =
      Stream.concat(Stream.concat(measures(), silences()), Stream.concat(counts(), holders()))
          .toList();

  private final String name;
  private final String meaning;
  private final Function<TicketInsight, Optional<Explained>> explain;

  private TicketFigure(
      String name, String meaning, Function<TicketInsight, Optional<Explained>> explain) {
    this.name = name;
    this.meaning = meaning;
    this.explain = explain;
  }

  /** The figure with this name, as in the JSON of a ticket; empty where there is none. */
  public static Optional<TicketFigure> named(String name) {
    return ALL.stream().filter(figure -> figure.name.equals(name)).findFirst();
  }

  /** All names. */
  public static List<String> names() {
    return ALL.stream().map(TicketFigure::name).toList();
  }

  /** The name in a figure id: {@code timeToResolution}, {@code waits/it_queue}. */
  public String name() {
    return name;
  }

  /** The definition in plain words. */
  public String meaning() {
    return meaning;
  }

  /** What it comes to on this ticket; empty where the ticket has no such figure. */
  public Optional<Explained> of(TicketInsight insight) {
    return explain.apply(insight);
  }

  /** The figures that reports take by cohort under the same name. */
  static Stream<TicketFigure> measured() {
    return Stream.concat(measures(), silences().limit(1));
  }

  private static Stream<TicketFigure> measures() {
    return Stream.of(
        measure(
            "timeToFirstResponse",
            "From the creation to the first public comment by a person of IT who did not open it.",
            insight -> insight.waits().timeToFirstResponse()),
        measure(
            "timeToFirstTouch",
            "From the creation to the first assignment, status change, comment or note by IT.",
            insight -> insight.waits().timeToFirstTouch()),
        measure(
            "timeToResolution",
            "From the creation to the last resolution; a reopened ticket waits on.",
            insight -> insight.waits().timeToResolution()),
        measure(
            "firstResolution",
            "From the creation to the first resolution, whatever came after it.",
            insight -> insight.waits().firstResolution()));
  }

  private static TicketFigure measure(
      String name, String meaning, Function<TicketInsight, Measure> measure) {
    return new TicketFigure(
        name,
        meaning,
        insight -> {
          Measure found = measure.apply(insight);
          return Optional.of(
              new Explained(found.elapsed(), null, words(found.outcome()), found.events()));
        });
  }

  private static String words(Outcome outcome) {
    return switch (outcome) {
      case REACHED -> "it came";
      case OPEN -> "still waited for";
      case CLOSED_WITHOUT -> "closed without it";
    };
  }

  private static Stream<TicketFigure> silences() {
    return Stream.of(
        silence(
            "longestSilence",
            "The longest stretch without a public act of either side while the ticket was open.",
            insight -> insight.waits().longestSilence()),
        silence(
            "currentSilence",
            "How long nobody has acted publicly until now.",
            insight -> insight.waits().currentSilence()));
  }

  private static TicketFigure silence(
      String name, String meaning, Function<TicketInsight, @Nullable Silence> silence) {
    return new TicketFigure(
        name,
        meaning,
        insight ->
            Optional.ofNullable(silence.apply(insight))
                .map(
                    found ->
                        new Explained(
                            found.elapsed(),
                            null,
                            found.running() ? "it goes on" : "it ended",
                            found.events())));
  }

  private static Stream<TicketFigure> counts() {
    return Stream.of(
        count(
            "counts/reassignments",
            "A group or a person that had the ticket gave it to another, or gave it up.",
            insight -> insight.counts().reassignments()),
        count(
            "counts/reopens",
            "It left Resolved or Closed for something that is neither.",
            insight -> insight.counts().reopens()),
        count(
            "counts/pingPongs",
            "It came back to a group that had it before.",
            insight -> insight.counts().pingPongs()),
        count(
            "counts/sideHandovers",
            "The turn passed between IT, the requester's side and a supplier.",
            insight -> insight.counts().sideHandovers()));
  }

  private static TicketFigure count(
      String name, String meaning, Function<TicketInsight, List<Occurrence>> counted) {
    return new TicketFigure(
        name,
        meaning,
        insight -> {
          List<Occurrence> found = counted.apply(insight);
          List<String> events = found.stream().flatMap(one -> one.events().stream()).toList();
          return Optional.of(new Explained(null, found.size(), "", events));
        });
  }

  private static Stream<TicketFigure> holders() {
    return Arrays.stream(Holder.values())
        .map(
            holder ->
                new TicketFigure(
                    "waits/" + holder.id(),
                    "All time in which the ledger says " + holder.id() + ".",
                    insight ->
                        Optional.of(
                            new Explained(
                                insight.waits().of(holder),
                                null,
                                "",
                                insight.ledger().segments().stream()
                                    .filter(segment -> segment.holder() == holder)
                                    .flatMap(segment -> segment.events().stream())
                                    .distinct()
                                    .toList()))));
  }
}
