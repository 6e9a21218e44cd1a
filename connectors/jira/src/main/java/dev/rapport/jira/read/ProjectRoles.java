package dev.rapport.jira.read;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.RoleActor;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who holds the project roles that the configuration names: a call for each project that is met and
 * one for each of these roles in it, once a day, and as many for groups that hold one as these have
 * members. A role counts wherever its holder acts, because an account has one side on a host.
 */
final class ProjectRoles {
  private static final Duration FRESH = Duration.ofDays(1);

  /** Roles may be for administrators' eyes alone; {@code rapport check} says so. */
  private static final Set<HostException.Kind> NOT_FOR_US =
      Set.of(HostException.Kind.FORBIDDEN, HostException.Kind.NOT_FOUND);

  private final List<String> names;
  private final JiraFace face;
  private final HostContext context;
  private final Map<String, Instant> staleFrom = new HashMap<>();
  private final Map<String, Set<String>> rolesByAccount = new HashMap<>();

  ProjectRoles(List<String> names, JiraFace face, HostContext context) {
    this.names = names;
    this.face = face;
    this.context = context;
  }

  /** Reads what is not known of these projects. */
  void learn(Collection<String> projects) {
    Instant now = context.clock().instant();
    for (String project : names.isEmpty() ? Set.<String>of() : new HashSet<>(projects)) {
      if (!now.isBefore(staleFrom.getOrDefault(project, Instant.MIN))) {
        read(project);
        staleFrom.put(project, now.plus(FRESH));
      }
    }
  }

  /** The named roles that an account holds, by its id or by the name that Data Center gives it. */
  Set<String> of(String idOrName) {
    return rolesByAccount.getOrDefault(idOrName, Set.of());
  }

  private void read(String project) {
    try {
      Map<String, String> ids = face.roles(project);
      for (String name : names) {
        if (ids.containsKey(name)) {
          face.roleActors(project, ids.get(name)).forEach(actor -> hold(actor, name));
        }
      }
    } catch (HostException e) {
      if (!NOT_FOR_US.contains(e.kind())) {
        throw e;
      }
    }
  }

  private void hold(RoleActor actor, String role) {
    actor.account().ifPresent(account -> put(account, role));
    actor.group().ifPresent(group -> face.members(group).forEach(member -> put(member, role)));
  }

  private void put(JiraUser member, String role) {
    String id = member.stableId();
    if (id != null) {
      put(id, role);
    }
  }

  private void put(String account, String role) {
    rolesByAccount.computeIfAbsent(account, any -> new HashSet<>()).add(role);
  }
}
