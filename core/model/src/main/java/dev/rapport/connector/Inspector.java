package dev.rapport.connector;

/** Looks at a host for {@code rapport check}: reads only. */
@FunctionalInterface
public interface Inspector {
  /**
   * What an admin has to know before the first sync.
   *
   * @throws HostException when the host cannot be reached or does not know us
   */
  Inspection inspect();
}
