package dev.rapport.engine.repeats;

import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.insight.TicketInsight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds requests that come again (MEASURES, "Repeats"). Tickets come one by one and are forgotten
 * again; what stays is a few hundred bytes for each. The same tickets give the same groups, in
 * whatever order they come.
 */
public final class Repeats {
  private static final int FEWEST = 2;
  private static final Comparator<RepeatGroup> LARGEST_FIRST =
      Comparator.comparing(RepeatGroup::size)
          .reversed()
          .thenComparing(group -> group.requests().get(0), Request.FIRST_COME);

  private final Sayings sayings;
  private final Function<TicketInsight, String> row;
  private final List<Request> requests = new ArrayList<>();

  /** With what people said to Rapport, for their tips. */
  public Repeats(Sayings sayings) {
    this(sayings, any -> "");
  }

  /**
   * The same beside the rows of a report.
   *
   * @param row the row that a ticket is counted in when it was opened inside the period
   */
  public Repeats(Sayings sayings, Function<TicketInsight, String> row) {
    this.sayings = sayings;
    this.row = row;
  }

  /** Takes in what is known of a ticket, or of two that are one. */
  public void add(TicketInsight insight) {
    Tip tip = Tip.of(insight, sayings.on(insight)).orElse(null);
    requests.add(Request.of(insight, row.apply(insight), tip));
  }

  /** All that came, in the order in which they did. */
  List<Request> requests() {
    return List.copyOf(requests);
  }

  /** When the first of them was opened; as-of where none came. */
  public Instant since(Instant asOf) {
    return requests.stream().map(Request::opened).min(Comparator.naturalOrder()).orElse(asOf);
  }

  /** Groups of at least two alike requests, the largest first. */
  public List<RepeatGroup> groups() {
    Map<String, Likeness> kinds = new TreeMap<>();
    requests.stream()
        .filter(request -> !request.sketch().isEmpty())
        .sorted(Request.FIRST_COME)
        .forEach(
            request -> kinds.computeIfAbsent(kind(request), any -> new Likeness()).add(request));
    return kinds.values().stream()
        .flatMap(kind -> kind.groups().stream())
        .filter(group -> group.size() >= FEWEST)
        .sorted(LARGEST_FIRST)
        .toList();
  }

  private static String kind(Request request) {
    return request.type() + "\n" + request.service();
  }
}
