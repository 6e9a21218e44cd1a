package dev.rapport.engine.casebook;

import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.pair.Pair;
import dev.rapport.engine.pair.Pairs;
import dev.rapport.engine.store.Tickets;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;

/** All cases at one moment. Whatever their number, one of them at a time is in memory. */
public final class Cases {
  private final Tickets tickets;
  private final Insights insights;
  private final Pairs pairs;
  private final Instant asOf;

  Cases(Tickets tickets, Insights insights, Pairs pairs, Instant asOf) {
    this.tickets = tickets;
    this.insights = insights;
    this.pairs = pairs;
    this.asOf = asOf;
  }

  /** Which tickets are one, and which links contradict each other. */
  public Pairs pairs() {
    return pairs;
  }

  /**
   * What is known of the ticket, and of its pair as this ticket shows it; empty where it was
   * created after as-of. Both tickets of a pair show the same, each naming the other.
   */
  public Optional<TicketInsight> of(TicketHistory history) {
    TicketKey key = history.ticket().key();
    return pairs
        .of(key)
        .flatMap(pair -> ofPair(pair, history))
        .or(() -> insights.of(history, asOf))
        .map(insight -> insight.linkedWith(pairs.contradicting(key)));
  }

  /** Hands over every case once, for reports: a pair as its lead, where its lead's turn comes. */
  public void forEach(Consumer<TicketInsight> consumer) {
    tickets.forEach(history -> once(history, consumer));
  }

  /** The same for tickets that were opened in a stretch of time; a pair by its lead. */
  public void forEach(Span opened, Consumer<TicketInsight> consumer) {
    tickets.forEach(opened, history -> once(history, consumer));
  }

  private void once(TicketHistory history, Consumer<TicketInsight> consumer) {
    TicketKey key = history.ticket().key();
    if (pairs.of(key).filter(pair -> pair.follower().equals(key)).isEmpty()) {
      of(history).ifPresent(consumer);
    }
  }

  /** The other ticket may have gone since the pairs were found: then this one stands alone. */
  private Optional<TicketInsight> ofPair(Pair pair, TicketHistory one) {
    boolean leads = one.ticket().key().equals(pair.lead());
    return tickets
        .find(pair.besides(one.ticket().key()))
        .flatMap(
            other ->
                leads
                    ? insights.of(one, other, asOf)
                    : insights.of(other, one, asOf).map(it -> it.seenFrom(one.ticket())));
  }
}
