package dev.rapport.sandbox.jira.site;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a site says that something happened, as an administrator registered it.
 *
 * @param events such as {@code jira:issue_updated}
 * @param filter the JQL that issues have to match; "" for all
 * @param secret what deliveries are signed with; null where they are not
 * @param enabled whether anything is sent
 */
public record Webhook(
    long id,
    String name,
    String url,
    Set<String> events,
    String filter,
    @Nullable String secret,
    boolean enabled) {

  public Webhook {
    events = Set.copyOf(events);
  }

  @Override
  public String toString() {
    return "Webhook " + id + " to " + url;
  }
}
