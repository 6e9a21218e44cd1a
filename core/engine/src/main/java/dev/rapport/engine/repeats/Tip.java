package dev.rapport.engine.repeats;

import dev.rapport.engine.command.Channel;
import dev.rapport.engine.command.Saying;
import dev.rapport.engine.insight.TicketInsight;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How to avoid a request, or to solve it oneself, as somebody said with {@code /tip}.
 *
 * @param words for everybody, where the writer shared them in public on an unrestricted ticket; ""
 *     where they stay on the ticket
 * @param at when it was said
 */
public record Tip(String words, Instant at) {
  /** What is for everybody comes before what is not, then the first comes first. */
  static final Comparator<Tip> BEST =
      Comparator.comparing((Tip tip) -> !tip.isShared()).thenComparing(Tip::at);

  private static final Pattern SHARED_FIRST = Pattern.compile("(?i)^shared?\\h*[:：]\\h*(.*)$");
  private static final Pattern SHARED_LAST =
      Pattern.compile("(?i)^(.*?)\\h*(?:[(\\[]share[)\\]]|#share)\\W*$");

  /** The best one that people said on a ticket; empty where nobody said any. */
  static Optional<Tip> of(TicketInsight insight, List<Saying> sayings) {
    return sayings.stream()
        .filter(saying -> saying.is("tip") && saying.side().isSomebody())
        // What only IT can read helps nobody to avoid anything.
        .filter(saying -> saying.channel() != Channel.INTERNAL)
        .map(saying -> tip(insight, saying))
        .min(BEST);
  }

  private static Tip tip(TicketInsight insight, Saying saying) {
    boolean open = !insight.ticket().restricted();
    return new Tip(open ? shared(saying.command().words()) : "", saying.at());
  }

  private static String shared(String words) {
    for (Pattern pattern : List.of(SHARED_FIRST, SHARED_LAST)) {
      Matcher shared = pattern.matcher(words);
      if (shared.matches()) {
        return shared.group(1).strip();
      }
    }
    return "";
  }

  /** Whether its words are for everybody. */
  public boolean isShared() {
    return !words.isEmpty();
  }
}
