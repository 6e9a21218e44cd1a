package dev.rapport.servicenow.table;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToIntFunction;

/** Packs values into as few lists as fit into an address each. */
public final class Chunks {
  private Chunks() {}

  /** As many values per list as {@code room} characters hold, ids and names alike. */
  public static List<List<String>> of(Collection<String> values, int room) {
    return of(values, room, EncodedQuery::encodedLength);
  }

  /**
   * The same for other things.
   *
   * @param room how many characters a list may have; a single longer value makes a list of its own
   * @param length how many characters a value takes
   * @return lists in the order given; none for no values
   */
  public static <T> List<List<T>> of(Collection<T> values, int room, ToIntFunction<T> length) {
    List<List<T>> chunks = new ArrayList<>();
    int left = 0;
    for (T value : values) {
      int size = length.applyAsInt(value);
      if (chunks.isEmpty() || size > left) {
        chunks.add(new ArrayList<>());
        left = room;
      }
      chunks.get(chunks.size() - 1).add(value);
      left -= size;
    }
    return chunks;
  }
}
