package dev.rapport.jira.read;

import dev.rapport.connector.HostContext;
import dev.rapport.jira.json.JiraUser;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who is in the groups that the configuration names. Jira does not say on a user which groups they
 * are in, so that the members of a few groups are read instead: one call for fifty of them, once a
 * day.
 */
final class Groups {
  private static final Duration FRESH = Duration.ofDays(1);

  private final List<String> names;
  private final JiraFace face;
  private final HostContext context;
  private final Map<String, Set<String>> groupsByAccount = new HashMap<>();
  private final Map<String, JiraUser> members = new HashMap<>();
  private Instant staleFrom = Instant.MIN;

  Groups(List<String> names, JiraFace face, HostContext context) {
    this.names = names;
    this.face = face;
    this.context = context;
  }

  /** Members that were just read: all of them when it was time to, else nobody. */
  List<JiraUser> refresh() {
    Instant now = context.clock().instant();
    if (names.isEmpty() || now.isBefore(staleFrom)) {
      return List.of();
    }
    groupsByAccount.clear();
    members.clear();
    names.forEach(this::read);
    staleFrom = now.plus(FRESH);
    return List.copyOf(members.values());
  }

  /** The named groups that the account is in. */
  Set<String> of(String account) {
    return groupsByAccount.getOrDefault(account, Set.of());
  }

  private void read(String group) {
    for (JiraUser member : face.members(group)) {
      String id = member.stableId();
      if (id != null) {
        members.put(id, member);
        groupsByAccount.computeIfAbsent(id, key -> new HashSet<>()).add(group);
      }
    }
  }
}
