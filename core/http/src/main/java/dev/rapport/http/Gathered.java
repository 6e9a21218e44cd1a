package dev.rapport.http;

import dev.rapport.connector.HostException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * What a host gives page by page in answer to one question. A host that never comes to an end is
 * left after {@value #MOST_PAGES} pages or {@value #MOST_ITEMS} items, so that neither time nor
 * memory can run out on it.
 *
 * @param <T> what the pages hold
 */
public final class Gathered<T> {
  /** At the default pace this takes a quarter of an hour. */
  public static final int MOST_PAGES = 10_000;

  /** More than any one question of ours has ever been answered with. */
  public static final int MOST_ITEMS = 2_000_000;

  private final String host;
  private final String what;
  private final List<T> items = new ArrayList<>();
  private int pages;

  /**
   * Nothing yet.
   *
   * @param host the configured name
   * @param what the pages are of, for the message: a table or a path, without a query
   */
  public Gathered(String host, String what) {
    this.host = host;
    this.what = what;
  }

  /**
   * Another page, which may be empty.
   *
   * @throws HostException of kind MALFORMED when it is one page or item too many
   */
  public void add(Collection<? extends T> page) {
    pages++;
    if (pages > MOST_PAGES || items.size() + page.size() > MOST_ITEMS) {
      throw endless((pages - 1) + " pages with " + items.size() + " items so far");
    }
    items.addAll(page);
  }

  /**
   * What the host says there is in all.
   *
   * @throws HostException of kind MALFORMED when that is too much to begin with
   */
  public void expect(long total) {
    if (total > MOST_ITEMS) {
      throw endless("the host speaks of " + total + " items");
    }
  }

  private HostException endless(String howFar) {
    String remedy = "; look for a proxy that changes answers, or narrow the scope";
    return HostException.of(
        HostException.Kind.MALFORMED, host, what + " comes to no end: " + howFar + remedy);
  }

  /** How many items there are by now. */
  public int size() {
    return items.size();
  }

  /** Everything so far, in the order in which it came. */
  public List<T> all() {
    return List.copyOf(items);
  }
}
