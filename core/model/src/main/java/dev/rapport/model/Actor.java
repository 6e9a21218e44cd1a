package dev.rapport.model;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an account, as far as it decides its side. No display name and no address is
 * kept.
 *
 * @param id the account
 * @param login the name that an admin writes in the configuration's {@code users}
 * @param kind person, or software
 * @param groups names of the groups it is in, as an admin writes them; empty when unknown
 * @param roles names of its roles on the host; empty when unknown
 * @param emailDomain the part after the at sign, lower case; null when unknown
 */
public record Actor(
    ActorId id,
    String login,
    Kind kind,
    Set<String> groups,
    Set<String> roles,
    @Nullable String emailDomain) {

  /** Whether a person acts through the account, as far as the host says. */
  public enum Kind {
    PERSON,
    SOFTWARE,
    UNKNOWN
  }

  public Actor {
    groups = Set.copyOf(groups);
    roles = Set.copyOf(roles);
  }

  /** The part of the e-mail address after the at sign, lower case. */
  public Optional<String> domain() {
    return Optional.ofNullable(emailDomain);
  }
}
