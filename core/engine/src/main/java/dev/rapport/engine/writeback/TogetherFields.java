package dev.rapport.engine.writeback;

import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.language.Term;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What two sides did together, as fields of a summary: verdicts, thanks by outcome, explained
 * terms, and answers to commands. No person is named.
 */
final class TogetherFields {
  private TogetherFields() {}

  static SortedFields checkpoints(List<Verdict> verdicts) {
    SortedFields fields = new SortedFields();
    verdicts.forEach(verdict -> fields.put(verdict.checkpoint(), verdict.outcome().id()));
    return fields;
  }

  static SortedFields thanks(List<Appreciation> appreciation) {
    Map<String, Long> counts =
        appreciation.stream()
            .filter(one -> one.state() == State.CONFIRMED)
            .collect(
                Collectors.groupingBy(Appreciation::outcome, TreeMap::new, Collectors.counting()));
    SortedFields fields = new SortedFields();
    counts.forEach(fields::put);
    return fields;
  }

  static SortedFields terms(List<Term> terms) {
    SortedFields fields = new SortedFields();
    terms.stream()
        .filter(term -> !term.meaning().isEmpty())
        .forEach(term -> fields.put(term.term(), term.meaning()));
    return fields;
  }

  /** All of it added to the fields of a ticket. */
  static SortedFields addTo(SortedFields fields, Collaboration known) {
    return fields
        .put("checkpoints", checkpoints(known.checkpoints()))
        .put("thanks", thanks(known.appreciation()))
        .put("terms", terms(known.terms()))
        .put("hints", known.hints());
  }
}
