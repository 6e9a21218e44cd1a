package dev.rapport.engine.language;

import dev.rapport.model.Side;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * On how many tickets a term would have needed an explanation. Tickets come one by one; a number
 * for each term and reader stays.
 */
public final class TermTally {
  private final Map<Key, Integer> tickets = new TreeMap<>();
  private final Map<Key, String> meanings = new TreeMap<>();

  private record Key(String term, Side reader) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      return Comparator.comparing(Key::term).thenComparing(Key::reader).compare(this, other);
    }
  }

  /**
   * A term over many tickets.
   *
   * @param term as written
   * @param meaning in plain words, "" where nobody has explained it
   * @param reader the side that may not know it
   * @param tickets on how many it stands
   */
  public record Count(String term, String meaning, Side reader, int tickets) {}

  /** Takes in the terms of one ticket, or of two that are one. */
  public void add(List<Term> terms) {
    for (Term term : terms) {
      Key key = new Key(term.term(), term.reader());
      tickets.merge(key, 1, Integer::sum);
      meanings.put(key, term.meaning());
    }
  }

  /** Those on at least so many tickets, the most frequent first. */
  public List<Count> counts(int fewest) {
    return tickets.entrySet().stream()
        .filter(entry -> entry.getValue() >= fewest)
        .map(entry -> count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparing(Count::tickets).reversed())
        .toList();
  }

  private Count count(Key key, int number) {
    return new Count(key.term(), meanings.getOrDefault(key, ""), key.reader(), number);
  }
}
