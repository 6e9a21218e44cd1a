package dev.rapport.engine.checkpoint;

import dev.rapport.engine.command.Channel;
import dev.rapport.engine.command.Saying;
import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.insight.TicketInsight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code /waive CHECKPOINT: reason}, with {@code share} before the colon or in brackets at
 * the end where the reason may be read beyond the ticket. Only a person of a known side can put a
 * checkpoint aside, and only with a reason; the comment goes, the waiver goes.
 *
 * @param sayings what people say to Rapport
 * @param ids the checkpoints there are
 */
public record Waivers(Sayings sayings, List<String> ids) {
  private static final Pattern FORM =
      Pattern.compile("(?s)/?([\\w-]+)(\\h+share)?\\h*[:：,;–—-]?\\h*(.*)");
  private static final Pattern SHARED =
      Pattern.compile("(.*?)\\h*(?:[(\\[]share[)\\]]|#share)\\W*");

  public Waivers {
    ids = List.copyOf(ids);
  }

  /** What was put aside on a ticket, by time. */
  public List<Waived> on(TicketInsight insight) {
    List<Waived> waived = new ArrayList<>();
    for (Saying saying : waives(insight)) {
      Waived one = saying.side().isSomebody() ? waived(saying, insight) : null;
      if (one != null && ids.contains(one.checkpoint())) {
        waived.add(one);
      }
    }
    return waived;
  }

  /** What to answer to those that put nothing aside; each once. */
  public List<String> hints(TicketInsight insight) {
    return waives(insight).stream().flatMap(one -> hint(one).stream()).distinct().toList();
  }

  private List<Saying> waives(TicketInsight insight) {
    return sayings.on(insight).stream().filter(one -> one.is("waive")).toList();
  }

  private Optional<String> hint(Saying saying) {
    Matcher form = FORM.matcher(saying.command().words());
    String id = form.matches() ? form.group(1).toLowerCase(Locale.ROOT) : "";
    if (!ids.contains(id)) {
      return Optional.of("/waive names a checkpoint first, one of " + String.join(", ", ids));
    }
    return form.group(3).isBlank()
        ? Optional.of("/waive " + id + " needs a reason: /waive " + id + ": why")
        : Optional.empty();
  }

  private static @Nullable Waived waived(Saying saying, TicketInsight insight) {
    Matcher form = FORM.matcher(saying.command().words());
    if (!form.matches() || form.group(3).isBlank()) {
      return null;
    }
    Matcher end = SHARED.matcher(form.group(3));
    String reason = end.matches() ? end.group(1) : form.group(3);
    boolean shared =
        (end.matches() || form.group(2) != null)
            && saying.channel() != Channel.INTERNAL
            && !insight.ticket().restricted();
    return reason.isBlank()
        ? null
        : new Waived(
            form.group(1).toLowerCase(Locale.ROOT),
            new Waiver(reason.strip(), shared),
            saying.event());
  }
}
