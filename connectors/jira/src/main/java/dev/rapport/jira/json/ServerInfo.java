package dev.rapport.jira.json;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a Jira says of itself.
 *
 * @param deploymentType {@code Cloud}, {@code Server} or {@code Data Center}
 * @param serverTime by its own clock; absent for accounts that may not know
 */
public record ServerInfo(
    @Nullable String deploymentType, @Nullable String version, @Nullable Instant serverTime) {
  /** Whether it is the Cloud. */
  public boolean isCloud() {
    return "Cloud".equalsIgnoreCase(deploymentType);
  }
}
