package dev.rapport.engine.repeats;

import dev.rapport.engine.repeats.RepeatGroup.Effect;
import dev.rapport.engine.repeats.ShownRepeats.Shown;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Repeats as a table of Markdown. */
public final class RepeatsMarkdown {
  private static final int MOST = 10;

  private RepeatsMarkdown() {}

  /**
   * The table, and what it leaves out.
   *
   * @param day the length of a business day
   */
  public static List<String> lines(ShownRepeats repeats, Duration day) {
    List<String> lines = new ArrayList<>();
    if (repeats.groups().isEmpty()) {
      lines.add("Nothing came again often enough to be shown.");
      return lines;
    }
    lines.add(
        "| request | how often | waited for IT | for the requester | how to avoid it | since then |");
    lines.add("|---|---:|---:|---:|---|---|");
    repeats.groups().stream().limit(MOST).map(group -> row(group, day)).forEach(lines::add);
    if (repeats.groups().size() > MOST) {
      lines.add("");
      lines.add("And " + (repeats.groups().size() - MOST) + " more; the JSON report has them all.");
    }
    return lines;
  }

  private static String row(Shown group, Duration day) {
    String what = group.service().isEmpty() ? group.type() : group.type() + ", " + group.service();
    String like = group.examples().isEmpty() ? "" : ", such as " + group.examples().get(0);
    return "| %s | %d | %s | %s | %s | %s |"
        .formatted(
            cell(what + like),
            group.count(),
            time(group.it(), day),
            time(group.requester(), day),
            group.tip().isEmpty()
                ? (group.answered() ? "said on a ticket" : "not answered yet: /tip")
                : cell(group.tip()),
            since(group.effect()));
  }

  private static String time(@Nullable Elapsed wait, Duration day) {
    return wait == null ? "" : DurationWords.of(wait.business(), day);
  }

  private static String since(@Nullable Effect effect) {
    return effect == null
        ? ""
        : "%d in the %d days before, %d after"
            .formatted(effect.before(), effect.window().toDays(), effect.after());
  }

  /** A text that cannot leave its cell, nor begin anything of its own. */
  public static String cell(String text) {
    return text.replaceAll("([\\\\|<>\\[\\]*_`#!])", "\\\\$1").replaceAll("\\s+", " ").strip();
  }
}
