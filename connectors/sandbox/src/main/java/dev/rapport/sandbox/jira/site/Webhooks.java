package dev.rapport.sandbox.jira.site;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The webhooks that administrators registered. Safe for several threads. */
public final class Webhooks {
  private final TreeMap<Long, Webhook> byId = new TreeMap<>();
  private long last;

  /** Registers one under the next number; whatever number it has is replaced. */
  public synchronized Webhook add(Webhook hook) {
    return put(
        new Webhook(
            ++last,
            hook.name(),
            hook.url(),
            hook.events(),
            hook.filter(),
            hook.secret(),
            hook.enabled()));
  }

  /** Puts one in the place of the one with its number. */
  public synchronized Webhook put(Webhook hook) {
    byId.put(hook.id(), hook);
    return hook;
  }

  /** Takes one away; false when there was none. */
  public synchronized boolean remove(long id) {
    return byId.remove(id) != null;
  }

  /** One by its number. */
  public synchronized Optional<Webhook> find(long id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** All of them, oldest first. */
  public synchronized List<Webhook> all() {
    return List.copyOf(byId.values());
  }
}
