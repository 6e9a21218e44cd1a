package dev.rapport.app;

import dev.rapport.connector.ConnectorInfo;
import dev.rapport.engine.holder.Decision;
import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.holder.TicketState;
import dev.rapport.model.HolderRule;
import dev.rapport.model.Status;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds the statuses whose time would count as unknown.
 *
 * @param policy how a holder is found
 * @param connector whose rules may be for some types of tickets only
 */
record UnheldStatuses(HolderPolicy policy, ConnectorInfo connector) {
  /** Those that no rule knows, on any type of ticket that a rule names; {@code name (id)}. */
  List<String> of(String host, List<Status> statuses) {
    return statuses.stream()
        .filter(status -> types().noneMatch(type -> isHeld(host, type, status)))
        .map(status -> status.name() + " (" + status.id() + ")")
        .sorted()
        .toList();
  }

  private Stream<String> types() {
    return Stream.concat(
        Stream.of(""),
        Stream.concat(policy.map().rules().stream(), connector.holders().stream())
            .map(HolderRule::ticketType)
            .filter(Objects::nonNull)
            .distinct());
  }

  private boolean isHeld(String host, String type, Status status) {
    TicketKey key = new TicketKey(host, "any");
    Ticket ticket = new Ticket(key, "any", type, Instant.EPOCH, Set.of(), Map.of(), false);
    TicketState state = new TicketState(status, null, null, null);
    return !policy.decide(ticket, state).equals(Decision.UNKNOWN);
  }
}
