package dev.rapport.engine.appreciation;

import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.engine.command.Channel;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.text.PublicWords;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was achieved, for the whole organisation to read (MEASURES, "Appreciation"): in
 * the giver's words, because the giver shared them, in public, on a ticket that is not restricted.
 *
 * @param outcome what was achieved
 * @param team who achieved it: the team that was thanked, or that had the work then; null for the
 *     requester's side and where no team is known
 * @param at when it was said
 * @param words in the giver's words, names left out; never blank
 */
public record Win(String outcome, @Nullable String team, Instant at, String words) {
  /** By outcome, then by time; never by how many there are. */
  public static final Comparator<Win> IN_ORDER =
      Comparator.comparing(Win::outcome).thenComparing(Win::at).thenComparing(Win::words);

  /** The wins of a ticket, or of two that are one; none where either is restricted. */
  public static List<Win> on(TicketInsight insight, List<Appreciation> appreciation) {
    if (insight.ticket().restricted() || insight.acts().ticket().restricted()) {
      return List.of();
    }
    return appreciation.stream()
        .filter(one -> one.state() == State.CONFIRMED && one.shared())
        .filter(one -> one.channel() != Channel.INTERNAL && !one.words().isBlank())
        .map(
            one ->
                new Win(
                    one.outcome(),
                    one.team(insight.ledger()),
                    one.at(),
                    PublicWords.of(one.words())))
        .toList();
  }

  /** The same without its team. */
  public Win ofNobodyInParticular() {
    return new Win(outcome, null, at, words);
  }
}
