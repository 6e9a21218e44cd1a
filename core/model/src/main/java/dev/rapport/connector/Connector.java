package dev.rapport.connector;

import java.util.Optional;

/**
 * A kind of host that can be connected to. It has no state of its own; what it builds is for one
 * configured host.
 */
public interface Connector {
  /** Its type, the settings it takes, its own holder rules. */
  ConnectorInfo info();

  /**
   * The reading side, fully built; makes no call to the host yet.
   *
   * @throws HostException of kind CONFIGURATION when a setting cannot be right
   */
  Source source(Settings settings, HostContext context);

  /** The writing side; empty where the connector only reads, or the settings say not to write. */
  default Optional<Sink> sink(Settings settings, HostContext context) {
    return Optional.empty();
  }

  /**
   * The writing side for taking back: it takes back every kind of write, also those that are not
   * switched on any more. Empty where the connector never writes.
   */
  default Optional<Sink> eraser(Settings settings, HostContext context) {
    return sink(settings, context);
  }

  /** The parts of a host that are there once; empty where there are none. */
  default Optional<Installer> installer(Settings settings, HostContext context) {
    return Optional.empty();
  }

  /** What is read and written as it is configured, for the people who have to allow it. */
  default Disclosure disclosure(Settings settings) {
    return Disclosure.NONE;
  }

  /**
   * Tells the host's own hints from anybody else's; empty where the settings have no key for them.
   *
   * @throws HostException of kind CONFIGURATION when that key cannot be right
   */
  default Optional<HintReader> hints(Settings settings) {
    return Optional.empty();
  }

  /** What {@code rapport check} asks; empty where the connector has nothing to say. */
  default Optional<Inspector> inspector(Settings settings, HostContext context) {
    return Optional.empty();
  }

  /** Finds people by e-mail address; empty where the host has no way to. */
  default Optional<Directory> directory(Settings settings, HostContext context) {
    return Optional.empty();
  }

  /** Reads titles for people who look at lists; empty where the host has none. */
  default Optional<Titles> titles(Settings settings, HostContext context) {
    return Optional.empty();
  }
}
