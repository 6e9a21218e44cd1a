package dev.rapport.jira.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which rights the account has; without a project named, anywhere. */
public record Permissions(@Nullable Map<String, Held> permissions) {
  /** One right. */
  public record Held(@Nullable Boolean havePermission) {}

  /** Whether the account holds it. */
  public boolean has(String key) {
    Held held = permissions == null ? null : permissions.get(key);
    return held != null && Boolean.TRUE.equals(held.havePermission());
  }
}
