package dev.rapport.engine.techtalk;

import dev.rapport.engine.language.TermTally.Count;
import dev.rapport.engine.repeats.RepeatGroup.Effect;
import dev.rapport.engine.repeats.ShownRepeats.Shown;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.Side;
import dev.rapport.model.time.Elapsed;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An agenda as one HTML page that needs nothing else: to show on a wall, or to print. */
public final class AgendaHtml {
  private static final String PAGE =
      """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>Tech Talk</title>
      <style>
      body { font: 1.1rem/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; color: #222; background: #fff; }
      h2 { margin-top: 2.5rem; border-bottom: 2px solid #0072b2; }
      li { margin: 1rem 0; }
      .figures { color: #555; font-size: .95rem; }
      @media (prefers-color-scheme: dark) { body { color: #eee; background: #181818; } .figures { color: #bbb; } }
      @media print { body { color: #000; background: #fff; } }
      </style>
      </head>
      <body>
      <h1>Tech Talk</h1>
      <p>%s</p>
      <h2>%s</h2>
      %s
      <h2>%s</h2>
      %s
      <h2>%s</h2>
      %s
      </body>
      </html>
      """;

  private static final int MOST = 10;

  private final Duration day;

  private AgendaHtml(Duration day) {
    this.day = day;
  }

  /** The page. */
  public static String of(Agenda agenda) {
    AgendaHtml html = new AgendaHtml(agenda.day());
    List<Shown> groups = agenda.repeats().groups();
    return PAGE.formatted(
        escaped(AgendaWords.period(agenda)),
        AgendaWords.REPEATS,
        list(
            groups.subList(0, Math.min(MOST, groups.size())),
            html::group,
            "Nothing came again often enough to be shown."),
        AgendaWords.TERMS,
        list(agenda.terms(), AgendaHtml::term, AgendaWords.NO_TERMS),
        AgendaWords.FIXES,
        list(agenda.fixes(), fix -> escaped(AgendaWords.fix(fix)), AgendaWords.NO_FIXES));
  }

  private String group(Shown group) {
    String what = group.service().isEmpty() ? group.type() : group.type() + ", " + group.service();
    String answer = group.answered() ? "There is a tip on one of the tickets." : "No tip yet.";
    return "<strong>%s</strong>: %s<br><span class=\"figures\">%d times; %s%s%s</span>"
        .formatted(
            escaped(what),
            escaped(group.tip().isEmpty() ? answer : group.tip()),
            group.count(),
            waits(group),
            group.examples().isEmpty()
                ? ""
                : ", such as " + escaped(group.examples().get(0).toString()),
            effect(group.effect()));
  }

  private String waits(Shown group) {
    Elapsed it = group.it();
    String waited =
        "waited " + DurationWords.of(group.requester().business(), day) + " for the requester";
    return it == null
        ? waited
        : waited + " and " + DurationWords.of(it.business(), day) + " for IT";
  }

  private static String effect(@Nullable Effect effect) {
    return effect == null
        ? ""
        : "; %d in the %d days before the tip, %d after"
            .formatted(effect.before(), effect.window().toDays(), effect.after());
  }

  private static String term(Count term) {
    String meaning = term.meaning().isEmpty() ? AgendaWords.NO_MEANING : term.meaning();
    return "<strong>%s</strong>: %s<br><span class=\"figures\">%d tickets, %s</span>"
        .formatted(
            escaped(term.term()),
            escaped(meaning),
            term.tickets(),
            term.reader() == Side.IT ? "for IT" : "for requesters");
  }

  private static <T> String list(List<T> entries, Function<T, String> item, String none) {
    return entries.isEmpty()
        ? "<p>" + none + "</p>"
        : entries.stream()
            .map(entry -> "<li>" + item.apply(entry) + "</li>")
            .collect(Collectors.joining("\n", "<ol>\n", "\n</ol>"));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
