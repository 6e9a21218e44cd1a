package dev.rapport.jira.json;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who holds a role in a project: an account, or all members of a group.
 *
 * @param name Data Center: the account's name; of a group its name on both faces
 * @param actorUser Cloud: the account
 */
public record RoleActor(
    @Nullable String type,
    @Nullable String name,
    @Nullable User actorUser,
    @Nullable Group actorGroup) {
  private static final String GROUP = "atlassian-group-role-actor";

  /** An account. */
  public record User(@Nullable String accountId) {}

  /** A group. */
  public record Group(@Nullable String name) {}

  /** The account's id, on Data Center its name; empty where it is a group, or was erased. */
  public Optional<String> account() {
    return isGroup()
        ? Optional.empty()
        : given(actorUser == null ? null : actorUser.accountId()).or(() -> given(name));
  }

  /** The group's name; empty where it is an account. */
  public Optional<String> group() {
    return isGroup()
        ? given(actorGroup == null ? null : actorGroup.name()).or(() -> given(name))
        : Optional.empty();
  }

  private boolean isGroup() {
    return GROUP.equals(type) || actorGroup != null;
  }

  private static Optional<String> given(@Nullable String text) {
    return Optional.ofNullable(text).filter(it -> !it.isBlank());
  }
}
