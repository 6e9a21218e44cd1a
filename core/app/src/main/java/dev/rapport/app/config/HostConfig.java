package dev.rapport.app.config;

import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import java.net.URI;
import java.util.Map;
import java.util.Optional;

/**
 * One tracker of the configuration.
 *
 * @param name unique; the first half of its ticket keys
 * @param type which connector reads it
 * @param url where it is
 * @param values everything else under it, by dotted name: {@code scope.table}
 * @param secrets the secret ones, fetched
 */
public record HostConfig(
    String name, String type, URI url, Map<String, String> values, Map<String, Secret> secrets) {
  /** Says that reports are published there. */
  static final String PUBLISHED = "report.publish";

  private static final long PER_TICKET = 24;

  public HostConfig {
    values = Map.copyOf(values);
    secrets = Map.copyOf(secrets);
  }

  /** As its connector takes them. */
  public Settings settings() {
    return new Settings(name, url, values, secrets);
  }

  /** When an apply asks before it writes. */
  public Approval approval() {
    return Approval.of(values.getOrDefault("write.approve", Approval.FIRST.id()));
  }

  /** The most writes that one run makes to this host; unbounded where nothing is said. */
  public long mostPerRun() {
    return number("write.limits.per-run").orElse(Long.MAX_VALUE);
  }

  /** The most writes to one ticket of this host within a day; 24 where nothing is said. */
  public long mostPerTicket() {
    return number("write.limits.per-ticket").orElse(PER_TICKET);
  }

  /** Whether reports are published there: {@code report.publish.host} names it. */
  public boolean isPublished() {
    return values.containsKey(PUBLISHED);
  }

  private Optional<Long> number(String name) {
    return Optional.ofNullable(values.get(name)).map(Long::valueOf);
  }
}
