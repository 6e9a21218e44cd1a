package dev.rapport.engine.writeback;

import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.language.Term;
import dev.rapport.engine.text.PublicWords;
import dev.rapport.engine.timeline.Ledger;
import java.util.List;

/**
 * What two sides did together, as fields of a summary: verdicts, thanks, explained terms, and
 * answers to commands. No person is named.
 */
final class TogetherFields {
  /** Of more, the first are named; {@code explain} names all. */
  static final int MOST_EVENTS = 10;

  private static final int MOST_CHARACTERS = 300;

  private TogetherFields() {}

  static SortedFields checkpoints(List<Verdict> verdicts) {
    SortedFields fields = new SortedFields();
    verdicts.forEach(verdict -> fields.put(verdict.checkpoint(), verdict(verdict)));
    return fields;
  }

  static SortedFields terms(List<Term> terms) {
    SortedFields fields = new SortedFields();
    terms.stream()
        .filter(term -> !term.meaning().isEmpty())
        .forEach(term -> fields.put(term.term(), term.meaning()));
    return fields;
  }

  /** All of it added to the fields of a ticket with this ledger. */
  static SortedFields addTo(SortedFields fields, Collaboration known, Ledger ledger) {
    return ThanksFields.addTo(fields, known.appreciation(), ledger)
        .put("checkpoints", checkpoints(known.checkpoints()))
        .put("terms", terms(known.terms()))
        .put("hints", known.hints());
  }

  private static SortedFields verdict(Verdict verdict) {
    return new SortedFields()
        .put("verdict", verdict.outcome().id())
        .put("reason", PublicWords.of(verdict.reason(), MOST_CHARACTERS))
        .put("events", verdict.events().stream().limit(MOST_EVENTS).toList());
  }
}
