package dev.rapport.engine.techtalk;

import dev.rapport.engine.language.TermTally.Count;
import dev.rapport.engine.repeats.RepeatsMarkdown;
import dev.rapport.model.Side;
import java.util.ArrayList;
import java.util.List;

/** An agenda as Markdown. */
public final class AgendaMarkdown {
  private AgendaMarkdown() {}

  /** The document, with a line feed at its end. */
  public static String of(Agenda agenda) {
    List<String> lines = new ArrayList<>();
    lines.add("# Tech Talk");
    lines.add("");
    lines.add(AgendaWords.period(agenda));
    lines.add("");
    lines.add("## " + AgendaWords.REPEATS);
    lines.add("");
    lines.addAll(RepeatsMarkdown.lines(agenda.repeats(), agenda.day()));
    lines.add("");
    lines.add("## " + AgendaWords.TERMS);
    lines.add("");
    agenda.terms().forEach(term -> lines.add("- " + term(term)));
    if (agenda.terms().isEmpty()) {
      lines.add(AgendaWords.NO_TERMS);
    }
    lines.add("");
    lines.add("## " + AgendaWords.FIXES);
    lines.add("");
    agenda.fixes().forEach(fix -> lines.add("- " + RepeatsMarkdown.cell(AgendaWords.fix(fix))));
    if (agenda.fixes().isEmpty()) {
      lines.add(AgendaWords.NO_FIXES);
    }
    return String.join("\n", lines) + "\n";
  }

  private static String term(Count term) {
    String who = term.reader() == Side.IT ? "for IT" : "for requesters";
    String meaning = term.meaning().isEmpty() ? AgendaWords.NO_MEANING : term.meaning();
    return "**%s** (%d tickets, %s): %s"
        .formatted(
            RepeatsMarkdown.cell(term.term()), term.tickets(), who, RepeatsMarkdown.cell(meaning));
  }
}
