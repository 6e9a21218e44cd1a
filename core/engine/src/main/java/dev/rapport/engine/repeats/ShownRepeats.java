package dev.rapport.engine.repeats;

import dev.rapport.engine.repeats.RepeatGroup.Effect;
import dev.rapport.model.Side;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Repeats as a report may show them: of groups of at least k tickets, from at least k people who
 * asked, in the period; the wait for IT only where at least k people of IT had them; and nothing
 * that tells of fewer when it is subtracted from the rows that stand beside it ({@link Untold}).
 *
 * @param groups the largest first
 * @param hidden how many groups are too small to be shown
 */
public record ShownRepeats(List<Shown> groups, int hidden) {
  /**
   * A group.
   *
   * @param type what the host calls its type or category, else its kind of ticket
   * @param service the service, else the project, else ""
   * @param count opened in the period
   * @param it how long they waited for IT; null where too few people of IT had them
   * @param requester how long they waited for the requester
   * @param answered whether somebody gave an answer
   * @param tip its words, where they are for everybody, else ""
   * @param examples up to three tickets, the youngest first
   * @param effect repeats before and after the answer, both inside the period, so that periods
   *     cannot be subtracted from each other; null where it is not known, or of too few
   */
  public record Shown(
      String type,
      String service,
      int count,
      @Nullable Elapsed it,
      Elapsed requester,
      boolean answered,
      String tip,
      List<TicketKey> examples,
      @Nullable Effect effect) {
    /** By its tip, else by its tickets. */
    public String name() {
      return tip.isEmpty()
          ? String.join(", ", examples.stream().map(TicketKey::toString).toList())
          : tip;
    }
  }

  public ShownRepeats {
    groups = List.copyOf(groups);
  }

  /**
   * What may be shown of these repeats where nothing stands beside them but the sum of all tickets.
   *
   * @param period of opening; null for all there is
   */
  public static ShownRepeats of(Repeats repeats, @Nullable Span period, Instant asOf, int k) {
    return of(repeats, Set.of(), period, asOf, k);
  }

  /**
   * What may be shown beside the rows of a report.
   *
   * @param rows those that are shown; all others are one row together
   */
  public static ShownRepeats of(
      Repeats repeats, Set<String> rows, @Nullable Span period, Instant asOf, int k) {
    List<RepeatGroup> inside = new ArrayList<>();
    Map<TicketKey, RepeatGroup> wholes = new HashMap<>();
    for (RepeatGroup group : repeats.groups()) {
      Optional<RepeatGroup> part = group.within(period);
      part.ifPresent(inside::add);
      part.ifPresent(found -> wholes.put(found.requests().get(0).key(), group));
    }
    List<Request> tickets = tickets(repeats, rows, period);
    List<RepeatGroup> shown = untold(inside, tickets, Side.REQUESTER, k);
    List<RepeatGroup> byIt = untold(shown, tickets, Side.IT, k);
    Span seen = seen(repeats, period, asOf);
    return new ShownRepeats(
        shown.stream()
            .sorted(Comparator.comparing(RepeatGroup::size).reversed())
            .map(
                group ->
                    shown(
                        wholes.getOrDefault(group.requests().get(0).key(), group),
                        group,
                        byIt.contains(group),
                        seen,
                        k))
            .toList(),
        repeated(inside) - repeated(shown));
  }

  private static List<Request> tickets(Repeats repeats, Set<String> rows, @Nullable Span period) {
    return repeats.requests().stream()
        .filter(one -> period == null || period.contains(one.opened()))
        .map(one -> rows.contains(one.row()) ? one : one.in(""))
        .toList();
  }

  private static List<RepeatGroup> untold(
      List<RepeatGroup> groups, List<Request> tickets, Side side, int k) {
    return new Untold(tickets, cell -> isEnough(cell, side, k))
        .of(groups.stream().filter(one -> isEnough(one.requests(), side, k)).toList());
  }

  private static int repeated(List<RepeatGroup> groups) {
    return (int) groups.stream().filter(group -> group.size() > 1).count();
  }

  /** From when on, and up to when, tickets are known: no further than the period. */
  private static Span seen(Repeats repeats, @Nullable Span period, Instant asOf) {
    Span all = Span.between(repeats.since(asOf), asOf);
    return period == null ? all : all.intersection(period).orElse(new Span(asOf, asOf));
  }

  private static boolean isEnough(List<Request> tickets, Side side, int k) {
    return tickets.size() >= k && RepeatGroup.people(tickets, side) >= k;
  }

  private static Shown shown(
      RepeatGroup whole, RepeatGroup inside, boolean byIt, Span seen, int k) {
    return new Shown(
        whole.type(),
        whole.service(),
        inside.size(),
        byIt ? inside.it() : null,
        inside.requester(),
        whole.answer().isPresent(),
        whole.answer().map(Tip::words).orElse(""),
        inside.examples(),
        whole
            .effect(seen.fromInclusive(), seen.toExclusive())
            .filter(it -> it.before() + it.after() >= k)
            .orElse(null));
  }
}
