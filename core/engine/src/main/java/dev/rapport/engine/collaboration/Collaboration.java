package dev.rapport.engine.collaboration;

import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.language.Term;
import java.util.List;

/**
 * What two sides did together on one ticket, or on two that are one.
 *
 * @param checkpoints one verdict for each configured checkpoint, in the configuration's order
 * @param appreciation by time
 * @param terms by term
 * @param hints answers to what was said to Rapport and not understood, for example "did you mean
 *     /thanks?"; shown in the summary, never as a comment
 */
public record Collaboration(
    List<Verdict> checkpoints,
    List<Appreciation> appreciation,
    List<Term> terms,
    List<String> hints) {
  /** Nothing is known. */
  public static final Collaboration NONE =
      new Collaboration(List.of(), List.of(), List.of(), List.of());

  public Collaboration {
    checkpoints = List.copyOf(checkpoints);
    appreciation = List.copyOf(appreciation);
    terms = List.copyOf(terms);
    hints = List.copyOf(hints);
  }
}
