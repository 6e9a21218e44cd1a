package dev.rapport.model;

import org.jspecify.annotations.Nullable;

/**
 * One line of a holder map: where all stated parts match, it is this holder's turn. A null part
 * matches everything. Names are compared case folded.
 *
 * @param name the rule's name in receipts, for example {@code servicenow-incident}
 * @param host the host's name, or null for any
 * @param ticketType {@link Ticket#type()}, or null for any
 * @param status status id or name, or null for any
 * @param holdReason hold reason's label, or null for any; "" matches only where there is none
 * @param group group id or name, or null for any
 * @param assigned true where somebody must have taken it, false where nobody must, null for both
 * @param holder whose turn it is then
 */
public record HolderRule(
    String name,
    @Nullable String host,
    @Nullable String ticketType,
    @Nullable String status,
    @Nullable String holdReason,
    @Nullable String group,
    @Nullable Boolean assigned,
    Holder holder) {

  /** A connector's own rule for one status of one type of ticket. */
  public static HolderRule ofStatus(String name, String ticketType, String status, Holder holder) {
    return new HolderRule(name, null, ticketType, status, null, null, null, holder);
  }

  /** The same rule, where somebody has taken the ticket, or where nobody has. */
  public HolderRule whereAssigned(boolean somebody) {
    return new HolderRule(name, host, ticketType, status, holdReason, group, somebody, holder);
  }

  /** The same rule, on hold for this reason. */
  public HolderRule whereHeldFor(String reason) {
    return new HolderRule(name, host, ticketType, status, reason, group, assigned, holder);
  }
}
