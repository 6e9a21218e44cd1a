package dev.rapport.app;

import dev.rapport.app.config.HostConfig;
import dev.rapport.app.config.NearestName;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.connector.Connector;
import dev.rapport.connector.HostContext;
import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.holder.HostRules;
import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.store.Actors;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.sync.CallTally;
import dev.rapport.engine.sync.SyncHost;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What most commands work with: a checked configuration and the store that it names, open until
 * closed.
 *
 * @param surroundings what there is outside
 * @param config the configuration
 * @param store its store
 */
record Session(Surroundings surroundings, RapportConfig config, Store store)
    implements AutoCloseable {

  static Session open(RapportCommand rapport) {
    RapportConfig config = rapport.config();
    return new Session(rapport.surroundings(), config, Store.open(config.storeUrl()));
  }

  /**
   * The hosts of these names, in the order of the configuration; all where none is named.
   *
   * @throws WrongUse naming the known ones
   */
  List<HostConfig> hosts(List<String> names) {
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
  Connector connector(HostConfig host) {
    return surroundings.connectors().stream()
        .filter(connector -> connector.info().type().equals(host.type()))
        .findFirst()
        .orElseThrow();
  }

  /** A host that can be read. */
  SyncHost reading(HostConfig host) {
    CallTally calls = new CallTally();
    return new SyncHost(
        host.name(), connector(host).source(host.settings(), context(host, calls)), calls);
  }

  /** What a connector of this host is lent. */
  HostContext context(HostConfig host, CallTally calls) {
    return new HostContext(
        surroundings.clock(),
        surroundings.pause(),
        store.memory(host.name()),
        (plain, mentions) -> dev.rapport.model.TextFacts.EMPTY,
        calls);
  }

  /** Draws what follows from histories, with the accounts as they are known now. */
  Insights insights() {
    Actors actors = store.actors();
    return new Insights(
        policy(), new Sides(config.sides(), actors::find), HolderCalendars.AROUND_THE_CLOCK);
  }

  /** How a holder is found on the configured hosts. */
  HolderPolicy policy() {
    Map<String, HostRules> rules =
        config.hosts().stream()
            .collect(
                Collectors.toMap(HostConfig::name, host -> HostRules.of(connector(host).info())));
    return new HolderPolicy(config.holders(), rules);
  }

  @Override
  public void close() {
    store.close();
  }
}
