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
   * What the stand-ins should hold.
   *
   * @param serviceNowLog an incident log to fill ServiceNow with; empty for a made-up company
   * @param size how many tickets the company has
   * @param seed the same seed makes the same company
   * @param faults names of faults that are on from the start
   */
  record Order(Optional<Path> serviceNowLog, int size, long seed, List<String> faults) {
    public Order {
      faults = List.copyOf(faults);
    }
  }

  /** Hosts that are up until they are closed. */
  interface Running extends AutoCloseable {
    /** Who can be called, and how. */
    List<Host> hosts();

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
