package dev.rapport.app.web;

import static j2html.TagCreator.rawHtml;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rapport.model.TicketKey;
import j2html.tags.DomContent;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is the same for everybody who sees all tickets, drawn from one board once a minute and not
 * for each of them. Goes with its board.
 */
final class Drawn {
  /** Lists are about 60 kB of text, tickets 20. */
  private static final int MOST_LISTS = 50;

  private static final int MOST_TICKETS = 250;

  private final Board board;
  private final Cache<ListOf, String> lists = Caffeine.newBuilder().maximumSize(MOST_LISTS).build();
  private final Cache<TicketOf, DrawnTicket> tickets =
      Caffeine.newBuilder().maximumSize(MOST_TICKETS).build();

  private record ListOf(NowFilter filter, Instant minute) {}

  private record TicketOf(TicketKey key, Instant minute) {}

  Drawn(Board board) {
    this.board = board;
  }

  /** The content of <em>Now</em>. */
  DomContent list(Visit visit, NowFilter filter) {
    return rawHtml(
        visit.viewer().seesTickets()
            ? lists.get(new ListOf(filter, minute(visit)), wanted -> html(visit, filter))
            : html(visit, filter));
  }

  private String html(Visit visit, NowFilter filter) {
    NowPage page = new NowPage(visit, filter, board.seenBy(visit.viewer()), board.asOf());
    return DrawnTicket.html(page.content());
  }

  /** A ticket's page; empty where there is none, or none that this viewer may see. */
  Optional<DrawnTicket> ticket(Visit visit, TicketKey key) {
    if (!visit.viewer().seesTickets()) {
      return draw(visit, key);
    }
    TicketOf wanted = new TicketOf(key, minute(visit));
    @Nullable DrawnTicket known = tickets.getIfPresent(wanted);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<DrawnTicket> drawn = draw(visit, key);
    drawn.ifPresent(ticket -> tickets.put(wanted, ticket));
    return drawn;
  }

  private Optional<DrawnTicket> draw(Visit visit, TicketKey key) {
    return TicketLook.at(key, board.lens(), visit.viewer())
        .map(look -> DrawnTicket.of(visit, look));
  }

  /** Pages print ages to the minute. */
  private static Instant minute(Visit visit) {
    return visit.now().truncatedTo(ChronoUnit.MINUTES);
  }
}
