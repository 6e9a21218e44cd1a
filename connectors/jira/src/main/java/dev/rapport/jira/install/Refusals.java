package dev.rapport.jira.install;

import dev.rapport.connector.HostException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Tells what the host refuses this account, which a person may do, from a host that fails. */
final class Refusals {
  private static final Set<HostException.Kind> NOT_FOR_US =
      Set.of(
          HostException.Kind.FORBIDDEN,
          HostException.Kind.CONFIGURATION,
          HostException.Kind.NOT_FOUND,
          HostException.Kind.CONFLICT);

  private Refusals() {}

  /** What the call gives; empty where the host refuses it, or has no such thing. */
  static <T> Optional<T> orNone(Supplier<T> call) {
    try {
      return Optional.of(call.get());
    } catch (HostException e) {
      if (!NOT_FOR_US.contains(e.kind())) {
        throw e;
      }
      return Optional.empty();
    }
  }
}
