package dev.rapport.sandbox.jira.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The pages of the Confluence that belongs to a Cloud site; each project has a space of its key.
 * Whoever calls holds the site's monitor.
 */
public final class Wiki {
  /**
   * A page at one version.
   *
   * @param body in Confluence's storage format
   * @param message what its writer said of this version; "" for nothing
   */
  public record Page(
      long id, String space, String title, String body, int version, String message) {}

  private final TreeMap<Long, Page> pages = new TreeMap<>();
  private long last = 70_000;

  Wiki() {}

  /** All pages, the oldest first. */
  public List<Page> pages() {
    return new ArrayList<>(pages.values());
  }

  /** A page by its number. */
  public Optional<Page> find(long id) {
    return Optional.ofNullable(pages.get(id));
  }

  /** A page by its title, which is unique within a space. */
  public Optional<Page> find(String space, String title) {
    return pages.values().stream()
        .filter(page -> page.space().equals(space) && page.title().equals(title))
        .findFirst();
  }

  /** Makes a page. */
  public Page add(String space, String title, String body) {
    Page page = new Page(++last, space, title, body, 1, "");
    pages.put(page.id(), page);
    return page;
  }

  /** Keeps a page as it is now. */
  public void put(Page page) {
    pages.put(page.id(), page);
  }

  /** Takes a page away. */
  public void remove(long id) {
    pages.remove(id);
  }
}
