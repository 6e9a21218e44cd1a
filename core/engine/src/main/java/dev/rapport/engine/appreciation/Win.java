package dev.rapport.engine.appreciation;

import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.engine.command.Channel;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
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

  private static final Pattern NAME = Pattern.compile("[@＠](?:\\{[^}]*\\}|\\S+)");

  /** The wins of a ticket, or of two that are one; none where either is restricted. */
  public static List<Win> on(TicketInsight insight, List<Appreciation> appreciation) {
    if (insight.ticket().restricted() || insight.acts().ticket().restricted()) {
      return List.of();
    }
    return appreciation.stream()
        .filter(one -> one.state() == State.CONFIRMED && one.shared())
        .filter(one -> one.channel() != Channel.INTERNAL && !one.words().isBlank())
        .map(one -> new Win(one.outcome(), team(insight, one), one.at(), anonymous(one.words())))
        .toList();
  }

  /** The same without its team. */
  public Win ofNobodyInParticular() {
    return new Win(outcome, null, at, words);
  }

  private static @Nullable String team(TicketInsight insight, Appreciation one) {
    if (one.to().team() != null || one.to().side() != Side.IT) {
      return one.to().team();
    }
    Named group = insight.ledger().groupAt(one.at());
    return group == null ? null : group.name();
  }

  private static String anonymous(String words) {
    return NAME.matcher(words).replaceAll("…");
  }
}
