package dev.rapport.model;

import org.jspecify.annotations.Nullable;

/**
 * An account on one host. The same person on two hosts has two of them.
 *
 * @param host the configured host's name
 * @param id the host's stable id of the account, never a display name
 */
public record ActorId(String host, String id) implements Comparable<ActorId> {
  public ActorId {
    if (host.isBlank() || id.isBlank()) {
      throw new IllegalArgumentException("an account needs a host and an id");
    }
  }

  @Override
  public int compareTo(ActorId other) {
    int byHost = host.compareTo(other.host);
    return byHost != 0 ? byHost : id.compareTo(other.id);
  }

  /** Written out, as {@link #hashCode}: reports compare accounts more often than anything else. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ActorId account && id.equals(account.id) && host.equals(account.host);
  }

  @Override
  public int hashCode() {
    return 31 * host.hashCode() + id.hashCode();
  }

  @Override
  public String toString() {
    return host + ":" + id;
  }
}
