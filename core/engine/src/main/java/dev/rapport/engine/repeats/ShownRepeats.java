package dev.rapport.engine.repeats;

import dev.rapport.engine.repeats.RepeatGroup.Effect;
import dev.rapport.model.Side;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Repeats as a report may show them: of groups of at least k tickets, from at least k people who
 * asked, in the period; the wait for IT only where at least k people of IT had them. What is left
 * over is no fewer than k tickets either, so that nothing can be had by subtracting.
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
   * @param effect repeats before and after the answer, whatever the period; null where it is not
   *     known yet, or of too few
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

  /** What may be shown of these repeats, for the period; null for all there is. */
  public static ShownRepeats of(Repeats repeats, @Nullable Span period, Instant asOf, int k) {
    List<Shown> shown = new ArrayList<>();
    int hidden = 0;
    int left = repeats.tickets();
    for (RepeatGroup group : repeats.groups()) {
      RepeatGroup inside = group.within(period).orElse(null);
      if (inside != null && inside.size() >= k && inside.people(Side.REQUESTER) >= k) {
        shown.add(shown(group, inside, repeats.since(asOf), asOf, k));
        left -= inside.size();
      } else if (inside != null && inside.size() > 1) {
        hidden++;
      }
    }
    shown.sort(Comparator.comparing(Shown::count).reversed());
    while (left > 0 && left < k && !shown.isEmpty()) {
      left += shown.remove(shown.size() - 1).count();
      hidden++;
    }
    return new ShownRepeats(shown, hidden);
  }

  private static Shown shown(
      RepeatGroup group, RepeatGroup inside, Instant since, Instant asOf, int k) {
    return new Shown(
        group.type(),
        group.service(),
        inside.size(),
        inside.people(Side.IT) < k ? null : inside.it(),
        inside.requester(),
        group.answer().isPresent(),
        group.answer().map(Tip::words).orElse(""),
        inside.examples(),
        group.effect(since, asOf).filter(it -> it.before() + it.after() >= k).orElse(null));
  }
}
