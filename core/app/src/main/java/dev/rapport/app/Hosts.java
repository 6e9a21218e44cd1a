package dev.rapport.app;

import dev.rapport.app.config.HostConfig;
import dev.rapport.app.config.NearestName;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.connector.Connector;
import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.holder.HostRules;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The configured hosts with the connectors that know their kind.
 *
 * @param config the configuration
 * @param connectors the kinds of hosts there are
 */
public record Hosts(RapportConfig config, List<Connector> connectors) {
  /**
   * The hosts of these names, in the order of the configuration; all where none is named.
   *
   * @throws WrongUse naming the known ones
   */
  public List<HostConfig> named(List<String> names) {
    List<String> known = config.hosts().stream().map(HostConfig::name).toList();
    for (String name : names) {
      if (!known.contains(name)) {
        throw new WrongUse(
            "no host \""
                + name
                + "\" in the configuration; "
                + NearestName.hint(name, known)
                + "known: "
                + String.join(", ", known));
      }
    }
    return config.hosts().stream()
        .filter(host -> names.isEmpty() || names.contains(host.name()))
        .toList();
  }

  /** The kind of a configured host. */
  public Connector connector(HostConfig host) {
    return connectors.stream()
        .filter(connector -> connector.info().type().equals(host.type()))
        .findFirst()
        .orElseThrow();
  }

  /** How a holder is found on the configured hosts, by the holder map as it was known then. */
  public HolderPolicy policy(Instant asOf) {
    Map<String, HostRules> rules =
        config.hosts().stream()
            .collect(
                Collectors.toMap(HostConfig::name, host -> HostRules.of(connector(host).info())));
    return new HolderPolicy(config.holders().asOf(asOf), rules);
  }
}
