package dev.rapport.sandbox.jira.site;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who holds which role in which project; every project has the same roles. Not thread-safe. */
public final class Roles {
  private static final long FIRST = 10_100;

  private final Map<String, Long> ids = new LinkedHashMap<>();
  private final Map<String, Set<Holder>> holders = new LinkedHashMap<>();

  /**
   * Somebody who holds a role: an account by its id, or a group by its name.
   *
   * @param account null where it is a group
   * @param group null where it is an account
   */
  public record Holder(@Nullable String account, @Nullable String group) {}

  /** Gives a role in a project to an account. */
  public void give(String project, String role, String account) {
    hold(project, role, new Holder(account, null));
  }

  /** Gives a role in a project to all members of a group. */
  public void giveGroup(String project, String role, String group) {
    hold(project, role, new Holder(null, group));
  }

  private void hold(String project, String role, Holder holder) {
    ids.computeIfAbsent(role, name -> FIRST + ids.size());
    holders.computeIfAbsent(place(project, role), place -> new LinkedHashSet<>()).add(holder);
  }

  /** The numbers of all roles, by name. */
  public Map<String, Long> ids() {
    return Map.copyOf(ids);
  }

  /** Those who hold a role in a project; empty where nobody does. */
  public List<Holder> holders(String project, String role) {
    return List.copyOf(holders.getOrDefault(place(project, role), Set.of()));
  }

  private static String place(String project, String role) {
    return project + "/" + role;
  }
}
