package dev.rapport.testkit;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Source;
import java.util.ArrayList;
import java.util.List;

/**
 * One whole sweep of a source, as the engine would make it.
 *
 * @param pages the pages in order; the last one says so
 */
public record Sweep(List<Page> pages) {
  /** Far more pages than any test host has; more means that the source never ends. */
  private static final int MOST_PAGES = 10_000;

  /** Reads from the cursor until the source says that it has reached its end. */
  public static Sweep of(Source source, Cursor from) {
    List<Page> pages = new ArrayList<>();
    Cursor cursor = from;
    do {
      Page page = source.fetch(cursor);
      pages.add(page);
      cursor = page.next();
    } while (!pages.get(pages.size() - 1).last() && pages.size() < MOST_PAGES);
    return new Sweep(List.copyOf(pages));
  }

  /** All documents in the order in which they came. */
  public List<RawTicket> documents() {
    return pages.stream().flatMap(page -> page.tickets().stream()).toList();
  }

  /** The host's ids of all documents, repeats included. */
  public List<String> sourceIds() {
    return documents().stream().map(RawTicket::sourceId).toList();
  }

  /** Where the next sweep begins. */
  public Cursor end() {
    return pages.get(pages.size() - 1).next();
  }

  /** Whether the source came to an end by itself. */
  public boolean isComplete() {
    return pages.get(pages.size() - 1).last();
  }
}
