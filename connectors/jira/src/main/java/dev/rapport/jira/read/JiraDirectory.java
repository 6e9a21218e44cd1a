package dev.rapport.jira.read;

import dev.rapport.connector.Directory;
import dev.rapport.model.ActorId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds accounts by e-mail address. The search finds what looks alike, so only those count that
 * show this very address; whoever hides theirs is not found.
 *
 * @param host the configured host's name
 * @param face how it is asked
 */
public record JiraDirectory(String host, JiraFace face) implements Directory {
  @Override
  public Set<ActorId> accountsOf(String email) {
    return face.usersLike(email).stream()
        .filter(user -> user.emailAddress() != null && same(user.emailAddress(), email))
        .flatMap(user -> Stream.ofNullable(user.stableId()))
        .map(id -> new ActorId(host, id))
        .collect(Collectors.toUnmodifiableSet());
  }

  private static boolean same(String one, String other) {
    return one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
  }
}
