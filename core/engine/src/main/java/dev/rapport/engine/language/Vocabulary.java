package dev.rapport.engine.language;

import dev.rapport.engine.text.WordList;
import dev.rapport.model.Side;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which terms a side knows, and what the others mean (MEASURES, "Language"): common words are known
 * to everybody, a side's own terms to that side; the organisation's glossary comes before the list
 * of IT terms that ships with the product. Pure and safe to share.
 *
 * @param own the organisation's glossary
 */
public record Vocabulary(Glossary own) {
  private static final Set<String> COMMON =
      WordList.lines(Vocabulary.class, "common.txt").stream()
          .flatMap(line -> Stream.of(line.split("\\s+", -1)))
          .map(Glossary::key)
          .collect(Collectors.toUnmodifiableSet());

  /** Whether a reader of this side needs no explanation of the term. */
  public boolean isKnownTo(Side reader, String term) {
    return own.find(term)
        .map(entry -> entry.usedBy() == reader)
        .orElseGet(
            () -> isCommon(term) || (reader == Side.IT && Glossary.OF_IT.find(term).isPresent()));
  }

  /** What the term means, in plain words; empty where nobody has said so. */
  public Optional<String> meaning(String term) {
    return own.find(term).or(() -> Glossary.OF_IT.find(term)).map(GlossaryEntry::meaning);
  }

  /** Whether every reader knows the term, or finds its meaning on the ticket. */
  public boolean isExplained(String term) {
    return isCommon(term) || meaning(term).isPresent();
  }

  private static boolean isCommon(String term) {
    return COMMON.contains(Glossary.key(term));
  }
}
