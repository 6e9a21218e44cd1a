package dev.rapport.sandbox.jira.site;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or something that can act on a site.
 *
 * @param id what Cloud calls {@code accountId}; the other records of this package refer to it
 * @param name what Data Center calls {@code name} and, mostly, {@code key}
 * @param email null where privacy settings hide it
 * @param timeZone null where privacy settings hide it
 * @param active false for those who left
 */
public record Account(
    String id,
    String name,
    String displayName,
    @Nullable String email,
    @Nullable String timeZone,
    Kind kind,
    boolean active) {

  /** What Cloud calls {@code accountType}. */
  public enum Kind {
    ATLASSIAN,
    APP,
    CUSTOMER
  }

  /** A person with that account name; the id follows from the name. */
  public static Account person(String name, String displayName) {
    return new Account(
        idOf(name), name, displayName, name + "@example.com", "UTC", Kind.ATLASSIAN, true);
  }

  /** A customer of a service project, who has no licence. */
  public static Account customer(String name, String displayName) {
    return person(name, displayName).as(Kind.CUSTOMER);
  }

  /** An app or an automation rule. */
  public static Account app(String name, String displayName) {
    return new Account(idOf(name), name, displayName, null, null, Kind.APP, true);
  }

  /** The same account as another kind. */
  public Account as(Kind other) {
    return new Account(id, name, displayName, email, timeZone, other, active);
  }

  /** The same account with another profile zone, or with a hidden one. */
  public Account in(@Nullable String zone) {
    return new Account(id, name, displayName, email, zone, kind, active);
  }

  /** The same account after the person left. */
  public Account left() {
    return new Account(id, name, displayName, email, timeZone, kind, false);
  }

  /** What is left of the account once the person asked to be forgotten: the id and no more. */
  public Account anonymised() {
    String mark = id.substring(Math.max(0, id.length() - 5));
    return new Account(id, "jirauser" + mark, "user-" + mark, null, null, kind, false);
  }

  private static String idOf(String name) {
    return "712020:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
