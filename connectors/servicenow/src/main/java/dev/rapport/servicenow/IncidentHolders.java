package dev.rapport.servicenow;

import dev.rapport.model.Holder;
import dev.rapport.model.HolderRule;
import java.util.List;

/**
 * Whose turn it is on an incident, by the English label of its state (MEASURES, rule 2 of the
 * whose-turn ledger). Other labels, and On Hold for any other reason, are left to later rules.
 */
final class IncidentHolders {
  private static final String NAME = "servicenow-incident";
  private static final String TYPE = "incident";

  /** In this order; the first that matches decides. */
  static final List<HolderRule> RULES =
      List.of(
          of("New", Holder.IT_QUEUE),
          of("In Progress", Holder.IT_ACTIVE).whereAssigned(true),
          of("In Progress", Holder.IT_QUEUE).whereAssigned(false),
          of("Active", Holder.IT_ACTIVE).whereAssigned(true),
          of("Active", Holder.IT_QUEUE).whereAssigned(false),
          of("On Hold", Holder.REQUESTER).whereHeldFor("Awaiting Caller"),
          of("On Hold", Holder.VENDOR).whereHeldFor("Awaiting Vendor"),
          of("On Hold", Holder.IT_HOLD).whereHeldFor("Awaiting Change"),
          of("On Hold", Holder.IT_HOLD).whereHeldFor("Awaiting Problem"),
          of("Resolved", Holder.UNCONFIRMED),
          of("Closed", Holder.DONE),
          of("Canceled", Holder.DONE),
          of("Cancelled", Holder.DONE));

  private IncidentHolders() {}

  private static HolderRule of(String state, Holder holder) {
    return HolderRule.ofStatus(NAME, TYPE, state, holder);
  }
}
