package dev.rapport.connector;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The settings of one configured host, by dotted name. A missing or malformed one is a {@link
 * HostException.Kind#CONFIGURATION} failure that names its place in {@code rapport.yaml}.
 *
 * @param host the configured host's name
 * @param url where the host is
 * @param values everything else, dotted: {@code auth.type}, {@code scope.table}
 * @param secrets the secret ones
 */
public record Settings(
    String host, URI url, Map<String, String> values, Map<String, Secret> secrets) {
  public Settings {
    values = Map.copyOf(values);
    secrets = Map.copyOf(secrets);
  }

  /** The value, where it is set and not blank. */
  public Optional<String> find(String name) {
    return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
  }

  /** The value, or the default where it is not set. */
  public String text(String name, String otherwise) {
    return find(name).orElse(otherwise);
  }

  /** The value of a setting that must be there. */
  public String text(String name) {
    return find(name).orElseThrow(() -> missing(name));
  }

  /** A whole number that is at least one, or the default where it is not set. */
  public int positive(String name, int otherwise) {
    return find(name).map(value -> parsePositive(name, value)).orElse(otherwise);
  }

  /** True or false, or the default where it is not set. */
  public boolean flag(String name, boolean otherwise) {
    return find(name).map(Boolean::parseBoolean).orElse(otherwise);
  }

  /** The values of a setting that is a map, by their keys in order; empty where it is none. */
  public SortedMap<String, String> map(String name) {
    SortedMap<String, String> map = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(name + ".")) {
            map.put(key.substring(name.length() + 1), value);
          }
        });
    return map;
  }

  /** A secret that must be there. */
  public Secret secret(String name) {
    return Optional.ofNullable(secrets.get(name)).orElseThrow(() -> missing(name));
  }

  /** A secret that may be left out. */
  public Optional<Secret> findSecret(String name) {
    return Optional.ofNullable(secrets.get(name));
  }

  private int parsePositive(String name, String value) {
    try {
      int number = Integer.parseInt(value.strip());
      if (number >= 1) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Said below, with the place.
    }
    throw wrong(name, "needs a whole number of at least 1");
  }

  /** A failure that names the setting and says what it needs. */
  public HostException wrong(String name, String need) {
    return HostException.of(HostException.Kind.CONFIGURATION, host, name + " " + need);
  }

  private HostException missing(String name) {
    return wrong(name, "is missing: add it under this host in rapport.yaml");
  }
}
