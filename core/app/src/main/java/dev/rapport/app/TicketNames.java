package dev.rapport.app;

import dev.rapport.model.TicketKey;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finds tickets by what people call them.
 *
 * @param session whose store and hosts
 */
public record TicketNames(Session session) {
  /**
   * The key of a ticket that is given as {@code host:key}, or as the key alone where only one host
   * has it.
   *
   * @throws WrongUse where that is no key, or several hosts have it
   * @throws JobFailed where no host has it
   */
  public TicketKey find(String name) {
    if (name.contains(":")) {
      TicketKey named = parse(name);
      session.hosts().named(List.of(named.host()));
      return named;
    }
    List<TicketKey> found = session.store().tickets().named(name);
    if (found.size() > 1) {
      throw new WrongUse(
          "several hosts have this ticket; say which: "
              + found.stream().map(TicketKey::toString).collect(Collectors.joining(" or ")));
    }
    return found.stream().findFirst().orElseThrow(() -> unknown(name));
  }

  private static TicketKey parse(String name) {
    try {
      return TicketKey.parse(name);
    } catch (IllegalArgumentException e) {
      throw new WrongUse(String.valueOf(e.getMessage()));
    }
  }

  /** Says that no host has it. */
  public static JobFailed unknown(String name) {
    return new JobFailed(
        name
            + " is not in the store; check the key, or read it with `rapport sync`"
            + "; see .github/TROUBLESHOOTING.md#unknown-ticket");
  }
}
