package dev.rapport.app.web;

import dev.rapport.engine.language.DraftCheck;
import dev.rapport.engine.language.DraftHint;
import dev.rapport.engine.language.Term;
import dev.rapport.engine.language.Vocabulary;
import dev.rapport.engine.text.PlainTextReader;
import dev.rapport.model.Side;
import java.util.List;
import java.util.Set;

/**
 * What a draft could say better, for its writer alone.
 *
 * @param draft as it was pasted; shown again, kept nowhere
 * @param reader the side that it is for
 * @param hints on its wording
 * @param terms short forms that its reader may not know
 */
record DraftLook(String draft, Side reader, List<DraftHint> hints, List<Term> terms) {
  static DraftLook at(String draft, Side reader, Vocabulary vocabulary) {
    List<Term> terms =
        new PlainTextReader()
            .read(draft, Set.of()).terms().entrySet().stream()
                .filter(term -> term.getValue().isEmpty())
                .filter(term -> !vocabulary.isKnownTo(reader, term.getKey()))
                .map(
                    term ->
                        new Term(
                            term.getKey(),
                            vocabulary.meaning(term.getKey()).orElse(""),
                            reader,
                            List.of()))
                .toList();
    return new DraftLook(draft, reader, DraftCheck.of(draft), terms);
  }

  boolean isFine() {
    return hints.isEmpty() && terms.isEmpty();
  }
}
