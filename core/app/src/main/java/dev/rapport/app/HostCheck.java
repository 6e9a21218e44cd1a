package dev.rapport.app;

import dev.rapport.app.config.HostConfig;
import dev.rapport.connector.Connector;
import dev.rapport.connector.Disclosure.Sight;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.Inspection;
import dev.rapport.connector.Inspector;
import dev.rapport.engine.text.PlainTextReader;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Looks at one host, keeping nothing.
 *
 * @param surroundings time and waiting
 * @param hosts the configured hosts
 * @param asOf by which version of the holder map statuses have a holder
 */
record HostCheck(Surroundings surroundings, Hosts hosts, Instant asOf) {
  /**
   * What was found.
   *
   * @param host its place in the configuration
   * @param title the product's name
   * @param inspection empty where the host cannot be used, or its connector has nothing to say
   * @param withoutHolder statuses that no rule knows
   * @param audience who sees what is written there
   * @param failure why it cannot be used
   */
  record Result(
      HostConfig host,
      String title,
      Optional<Inspection> inspection,
      List<String> withoutHolder,
      List<Sight> audience,
      Optional<String> failure) {
    boolean usable() {
      return failure.isEmpty();
    }
  }

  Result of(HostConfig host) {
    Connector connector = hosts.connector(host);
    String title = connector.info().title();
    try {
      Optional<Inspection> inspection =
          connector.inspector(host.settings(), context()).map(Inspector::inspect);
      UnheldStatuses unheld = new UnheldStatuses(hosts.policy(asOf), connector.info());
      return new Result(
          host,
          title,
          inspection,
          inspection.map(found -> unheld.of(host.name(), found.statuses())).orElse(List.of()),
          connector.disclosure(host.settings()).audience(),
          Optional.empty());
    } catch (HostException e) {
      return new Result(
          host,
          title,
          Optional.empty(),
          List.of(),
          List.of(),
          Optional.of(String.valueOf(e.getMessage())));
    }
  }

  /** A look at a host learns everything anew, and counts nothing. */
  private HostContext context() {
    Map<String, String> learnt = new HashMap<>();
    HostMemory memory =
        new HostMemory() {
          @Override
          public Optional<String> recall(String name) {
            return Optional.ofNullable(learnt.get(name));
          }

          @Override
          public void remember(String name, String value) {
            learnt.put(name, value);
          }
        };
    return new HostContext(
        surroundings.clock(),
        surroundings.pause(),
        memory,
        new PlainTextReader(),
        (method, status, took) -> {});
  }
}
