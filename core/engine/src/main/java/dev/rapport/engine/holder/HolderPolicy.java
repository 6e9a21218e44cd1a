package dev.rapport.engine.holder;

import dev.rapport.engine.holder.HostRules.CategoryMeaning;
import dev.rapport.model.Holder;
import dev.rapport.model.HolderRule;
import dev.rapport.model.Named;
import dev.rapport.model.Status;
import dev.rapport.model.Status.Category;
import dev.rapport.model.Ticket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the holder of a ticket in a given state: the admin's map, the connector's own rules, the
 * words of the status, its category, else unknown (MEASURES, "How a holder is found"). Pure: the
 * same state, the same answer.
 */
public final class HolderPolicy {
  private static final String MAP = "holder-map";

  private final HolderMap map;
  private final Map<String, HostRules> hosts;

  /**
   * @param map the admin's holder map
   * @param hosts the rules of each host, by its configured name; a host that is absent has none
   */
  public HolderPolicy(HolderMap map, Map<String, HostRules> hosts) {
    this.map = map;
    this.hosts = Map.copyOf(hosts);
  }

  /** The admin's map, as receipts cite it. */
  public HolderMap map() {
    return map;
  }

  /** Whose turn it is in this state; {@link Decision#UNKNOWN} where no rule says. */
  public Decision decide(Ticket ticket, TicketState state) {
    Status status = state.status();
    if (status == null) {
      return Decision.UNKNOWN;
    }
    return first(map.rules(), ticket, state, status)
        .map(rule -> new Decision(rule.holder(), MAP))
        .or(
            () ->
                first(rulesOf(ticket).own(), ticket, state, status)
                    .map(rule -> new Decision(rule.holder(), rule.name())))
        .or(
            () ->
                NameRules.read(status.name(), state.holdReason())
                    .map(holder -> new Decision(holder, "name-rule")))
        .or(() -> status.statusCategory().map(category -> byCategory(ticket, state, category)))
        .orElse(Decision.UNKNOWN);
  }

  /**
   * Whether the ticket counts as resolved in this state: unconfirmed or by the label Resolved;
   * where the category means work, also in a status of category done.
   *
   * @param turn what was decided about this state
   */
  public boolean isResolved(Ticket ticket, TicketState state, Decision turn) {
    Status status = state.status();
    if (status == null) {
      return false;
    }
    return status.name().equalsIgnoreCase("Resolved")
        || turn.holder() == Holder.UNCONFIRMED
        || (status.category() == Category.DONE
            && rulesOf(ticket).category() == CategoryMeaning.WORK);
  }

  private Decision byCategory(Ticket ticket, TicketState state, Category category) {
    boolean work = rulesOf(ticket).category() == CategoryMeaning.WORK;
    return new Decision(
        byCategory(category, state.assignee() != null, work),
        work ? "status-category" : "task-active");
  }

  private static Holder byCategory(Category category, boolean assigned, boolean work) {
    if (category == Category.DONE) {
      return Holder.DONE;
    }
    boolean taken = assigned && !(work && category == Category.NEW);
    return taken ? Holder.IT_ACTIVE : Holder.IT_QUEUE;
  }

  private HostRules rulesOf(Ticket ticket) {
    return hosts.getOrDefault(ticket.key().host(), HostRules.PLAIN);
  }

  private static Optional<HolderRule> first(
      List<HolderRule> rules, Ticket ticket, TicketState state, Status status) {
    for (HolderRule rule : rules) {
      if (matches(rule, ticket, state, status)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private static boolean matches(HolderRule rule, Ticket ticket, TicketState state, Status status) {
    String reason = state.holdReason() == null ? "" : state.holdReason();
    Boolean assigned = rule.assigned();
    return matches(rule.host(), ticket.key().host())
        && matches(rule.ticketType(), ticket.type())
        && (matches(rule.status(), status.name()) || matches(rule.status(), status.id()))
        && matches(rule.holdReason(), reason)
        && matchesGroup(rule.group(), state.group())
        && (assigned == null || assigned == (state.assignee() != null));
  }

  private static boolean matchesGroup(@Nullable String wanted, @Nullable Named group) {
    return wanted == null
        || (group != null
            && (wanted.equalsIgnoreCase(group.name()) || wanted.equalsIgnoreCase(group.id())));
  }

  private static boolean matches(@Nullable String wanted, String value) {
    return wanted == null || wanted.equalsIgnoreCase(value);
  }
}
