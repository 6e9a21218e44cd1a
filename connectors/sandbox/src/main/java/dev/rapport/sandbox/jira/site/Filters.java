package dev.rapport.sandbox.jira.site;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The saved searches of a site; a person's have names of their own. Guarded by the site. */
public final class Filters {
  /**
   * A saved search.
   *
   * @param shared whether everybody who is logged in sees it
   */
  public record Filter(
      String id, String owner, String name, String description, String jql, boolean shared) {}

  private static final long FIRST = 10_000;

  private final SortedMap<String, Filter> byId = new TreeMap<>();
  private long next = FIRST;

  /** All of them by id. */
  public SortedMap<String, Filter> all() {
    return new TreeMap<>(byId);
  }

  /** The one with this id. */
  public Optional<Filter> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Saves a search; empty where its owner has one of that name. */
  public Optional<Filter> add(
      String owner, String name, String description, String jql, boolean shared) {
    boolean taken =
        byId.values().stream()
            .anyMatch(one -> one.owner().equals(owner) && one.name().equals(name));
    if (taken) {
      return Optional.empty();
    }
    Filter filter = new Filter(String.valueOf(next++), owner, name, description, jql, shared);
    byId.put(filter.id(), filter);
    return Optional.of(filter);
  }

  /** Puts another in the place of one with the same id. */
  public void change(Filter filter) {
    byId.put(filter.id(), filter);
  }

  /** Takes one away. */
  public void remove(String id) {
    byId.remove(id);
  }
}
