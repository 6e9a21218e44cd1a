package dev.rapport.app.view;

import dev.rapport.engine.language.Term;
import java.util.List;
import java.util.stream.Collectors;

/** Terms on a ticket's screen: those that are explained, then those that nobody has explained. */
final class TermLines {
  private TermLines() {}

  /** All of them in one entry; nothing without any. */
  static List<String> of(List<Term> terms) {
    return terms.isEmpty() ? List.of() : Fact.lines("Words", text(terms));
  }

  private static String text(List<Term> terms) {
    return terms.stream().map(TermLines::text).collect(Collectors.joining("; "));
  }

  private static String text(Term term) {
    return term.term() + ": " + (term.meaning().isEmpty() ? "not explained yet" : term.meaning());
  }
}
