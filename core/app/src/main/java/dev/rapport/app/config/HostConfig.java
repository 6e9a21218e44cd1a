package dev.rapport.app.config;

import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import java.net.URI;
import java.util.Map;

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
}
