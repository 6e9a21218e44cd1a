package dev.rapport.engine.language;

import dev.rapport.model.Side;
import java.util.List;

/**
 * A short form on a ticket that one side may not know.
 *
 * @param term as written, for example {@code CAB}
 * @param meaning what it stands for, in plain words; "" where nobody has explained it yet
 * @param reader the side that may not know it
 * @param events where it was used, as receipts cite events
 */
public record Term(String term, String meaning, Side reader, List<String> events) {
  public Term {
    events = List.copyOf(events);
  }
}
