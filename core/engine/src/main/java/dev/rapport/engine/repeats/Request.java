package dev.rapport.engine.repeats;

import dev.rapport.engine.insight.Presence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.ActorId;
import dev.rapport.model.Facet;
import dev.rapport.model.Holder;
import dev.rapport.model.Side;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Elapsed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a ticket to find those like it.
 *
 * @param key its name, or its lead's
 * @param row the row of a report that it is counted in; the same for all where there are no rows
 * @param restricted whether only some may see it
 * @param type what the host calls its type or category, else its kind of ticket
 * @param service the service that it is about, else its project, else ""
 * @param opened when
 * @param sketch of its wording; empty where it has none
 * @param it how long it waited for IT
 * @param requester how long it waited for the requester
 * @param people of IT and of the requester's side; only counted
 * @param tip what somebody said there about avoiding it; null for nothing
 */
record Request(
    TicketKey key,
    String row,
    boolean restricted,
    String type,
    String service,
    Instant opened,
    List<Long> sketch,
    Elapsed it,
    Elapsed requester,
    Set<Person> people,
    @Nullable Tip tip) {
  /** In the order in which they came. */
  static final Comparator<Request> FIRST_COME =
      Comparator.comparing(Request::opened).thenComparing(request -> request.key().toString());

  /** Somebody, on a side. */
  record Person(ActorId id, Side side) {}

  static Request of(TicketInsight insight, String row, @Nullable Tip tip) {
    return new Request(
        insight.key(),
        row,
        insight.ticket().restricted(),
        insight.ticket().facets().getOrDefault(Facet.TYPE, insight.ticket().type()),
        service(insight),
        insight.ledger().whole().fromInclusive(),
        ReportSketch.of(insight),
        wait(insight, Holder.IT_QUEUE)
            .plus(wait(insight, Holder.IT_ACTIVE))
            .plus(wait(insight, Holder.IT_HOLD)),
        wait(insight, Holder.REQUESTER),
        insight.people().stream().map(Request::person).collect(Collectors.toUnmodifiableSet()),
        tip);
  }

  /** The same in another row. */
  Request in(String other) {
    return new Request(
        key, other, restricted, type, service, opened, sketch, it, requester, people, tip);
  }

  private static Person person(Presence presence) {
    return new Person(presence.person(), presence.side());
  }

  private static Elapsed wait(TicketInsight insight, Holder holder) {
    return insight.waits().of(holder);
  }

  private static String service(TicketInsight insight) {
    return Optional.ofNullable(insight.ticket().facets().get(Facet.SERVICE))
        .or(() -> Optional.ofNullable(insight.ticket().facets().get(Facet.PROJECT)))
        .orElse("");
  }
}
