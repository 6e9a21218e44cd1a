package dev.rapport.app;

import dev.rapport.connector.Secret;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts stand-in hosts; handed in by the program that knows them. */
@FunctionalInterface
public interface SandboxLauncher {
  /**
   * Starts the hosts and returns once they answer.
   *
   * @throws IllegalArgumentException when the order cannot be met, saying why
   */
  Running start(Order order);

  /**
   * What the stand-ins should hold. Where a file is named there are only the hosts that files are
   * named for; without any there is a made-up company on all of them.
   *
   * @param jiraData a file of issues to fill a Jira with
   * @param serviceNowLog an incident log to fill a ServiceNow with
   * @param size how many tickets the company has
   * @param seed the same seed makes the same company
   * @param faults names of faults that are on from the start
   */
  record Order(
      Optional<Path> jiraData,
      Optional<Path> serviceNowLog,
      int size,
      long seed,
      List<String> faults) {
    public Order {
      faults = List.copyOf(faults);
    }

    /** A made-up company on every host. */
    public static Order company(int size, long seed) {
      return new Order(Optional.empty(), Optional.empty(), size, seed, List.of());
    }

    /** Whether no file is named. */
    public boolean isCompany() {
      return jiraData.isEmpty() && serviceNowLog.isEmpty();
    }
  }

  /** Hosts that are up until they are closed. */
  interface Running extends AutoCloseable {
    /** Who can be called, and how. */
    List<Host> hosts();

    /** What a configuration says of the organisation on them, as YAML; empty for nothing. */
    default String organisation() {
      return "";
    }

    /** The organisation's {@code glossary.yaml}; empty where it has none. */
    default String glossary() {
      return "";
    }

    @Override
    void close();
  }

  /**
   * One stand-in host.
   *
   * @param name the name for the configuration
   * @param type the connector that reads it
   * @param url a loopback address
   * @param user who to call as
   * @param secret opens nothing but the stand-in
   * @param settings further settings for the configuration, dotted
   */
  record Host(
      String name, String type, URI url, String user, Secret secret, Map<String, String> settings) {
    public Host {
      settings = Map.copyOf(settings);
    }
  }
}
