package dev.rapport.engine.language;

import dev.rapport.engine.text.WordList;
import dev.rapport.model.Side;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Terms with their plain meanings. Capitals and small letters make no difference. */
public final class Glossary {
  /** A glossary without any term. */
  public static final Glossary EMPTY = new Glossary(List.of());

  /** Terms that IT uses everywhere, in our words; a start for an organisation without its own. */
  public static final Glossary OF_IT =
      new Glossary(
          WordList.lines(Glossary.class, "it-terms.tsv").stream().map(Glossary::entry).toList());

  private final Map<String, GlossaryEntry> entries;

  /**
   * A glossary of these terms.
   *
   * @throws IllegalArgumentException when a term is there twice
   */
  public Glossary(Collection<GlossaryEntry> terms) {
    entries = new TreeMap<>();
    for (GlossaryEntry entry : terms) {
      if (entries.put(key(entry.term()), entry) != null) {
        throw new IllegalArgumentException("the term " + entry.term() + " is there twice");
      }
    }
  }

  /** What makes two ways of writing one term. */
  public static String key(String term) {
    return term.strip().toUpperCase(Locale.ROOT);
  }

  /** What is known of a term. */
  public Optional<GlossaryEntry> find(String term) {
    return Optional.ofNullable(entries.get(key(term)));
  }

  /** All of it, by term. */
  public List<GlossaryEntry> entries() {
    return List.copyOf(entries.values());
  }

  /** How many terms there are. */
  public int size() {
    return entries.size();
  }

  private static GlossaryEntry entry(String line) {
    int tab = line.indexOf('\t');
    return new GlossaryEntry(line.substring(0, tab), line.substring(tab + 1), null, Side.IT);
  }
}
