package dev.rapport.sandbox.jira.site;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The dashboards of a site; a person's have names of their own. Guarded by the site. */
public final class Dashboards {
  private static final long FIRST = 10_200;

  /**
   * A dashboard.
   *
   * @param shared whether everybody who is logged in sees it
   * @param gadgets by number, what each was made of
   */
  public record Dashboard(
      String id,
      String owner,
      String name,
      String description,
      boolean shared,
      SortedMap<Long, Gadget> gadgets) {}

  /**
   * What stands on a dashboard.
   *
   * @param uri of its kind
   * @param config what it was set to; "" for nothing
   */
  public record Gadget(String uri, String title, String config) {}

  private final SortedMap<String, Dashboard> byId = new TreeMap<>();
  private long next = FIRST;

  /** All of them by id. */
  public SortedMap<String, Dashboard> all() {
    return new TreeMap<>(byId);
  }

  /** The one with this id. */
  public Optional<Dashboard> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Makes one without gadgets; empty where its owner has one of that name. */
  public Optional<Dashboard> add(String owner, String name, String description, boolean shared) {
    if (byId.values().stream()
        .anyMatch(one -> one.owner().equals(owner) && one.name().equals(name))) {
      return Optional.empty();
    }
    String id = String.valueOf(next++);
    byId.put(id, new Dashboard(id, owner, name, description, shared, new TreeMap<>()));
    return find(id);
  }

  /** Puts a gadget there; its number. */
  public long put(Dashboard dashboard, Gadget gadget) {
    long id = next++;
    dashboard.gadgets().put(id, gadget);
    return id;
  }

  /** Takes one away. */
  public void remove(String id) {
    byId.remove(id);
  }
}
