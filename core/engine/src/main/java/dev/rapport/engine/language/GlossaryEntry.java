package dev.rapport.engine.language;

import dev.rapport.model.Side;
import org.jspecify.annotations.Nullable;

/**
 * A term of an organisation.
 *
 * @param term as people write it, not blank
 * @param meaning in plain words, not blank
 * @param owner whom to ask about it, maybe a team; null where nobody is named
 * @param usedBy the side whose word it is, and which needs no explanation; null to explain it to
 *     both
 */
public record GlossaryEntry(
    String term, String meaning, @Nullable String owner, @Nullable Side usedBy) {
  public GlossaryEntry {
    if (term.isBlank() || meaning.isBlank()) {
      throw new IllegalArgumentException("a term needs a name and a meaning");
    }
  }
}
