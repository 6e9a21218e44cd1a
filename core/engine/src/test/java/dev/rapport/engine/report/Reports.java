package dev.rapport.engine.report;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.EXPERT;
import static dev.rapport.engine.Life.NETWORK;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.side.Sides;
import dev.rapport.model.Facet;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.time.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small companies to report on. */
public final class Reports {
  private Reports() {}

  public static Report of(ReportRequest request, Stream<TicketHistory> tickets) {
    return of(request, tickets, House.SIDES);
  }

  /** The same where the sides are known better. */
  public static Report of(ReportRequest request, Stream<TicketHistory> tickets, Sides sides) {
    ReportBuilder builder = new ReportBuilder(request, House.insights(HolderMap.EMPTY, sides));
    tickets.forEach(builder::add);
    return builder.build();
  }

  public static ReportRequest request(Grouping grouping, int k) {
    return request(null, grouping, k);
  }

  public static ReportRequest request(@Nullable Span period, Grouping grouping, int k) {
    return new ReportRequest(period, Life.minute(1_000), grouping, k);
  }

  /** Tickets of one service; the one with number i is answered and resolved after i minutes. */
  public static Stream<TicketHistory> answered(String service, int tickets) {
    return IntStream.rangeClosed(1, tickets)
        .mapToObj(
            i ->
                Life.begins(key(service) + i, "New", Map.of(Facet.SERVICE, service))
                    .by(i % 2 == 0 ? AGENT : EXPERT)
                    .says(i)
                    .status(i, "Resolved")
                    .status(500, "Closed")
                    .history());
  }

  private static String key(String service) {
    String letters = service.replaceAll("\\W", "");
    return letters.substring(0, Math.min(letters.length(), 40));
  }

  /** One ticket that waits at the desk, then at the network group, then for its requester. */
  public static TicketHistory wandering() {
    return Life.begins("New")
        .by(AGENT)
        .assign(5, AGENT)
        .group(10, NETWORK)
        .status(40, "Awaiting User Info")
        .status(60, "Active")
        .status(70, "Resolved")
        .status(80, "Active")
        .history();
  }

  static List<String> keys(Report report) {
    return report.groups().stream().map(Report.Row::key).toList();
  }
}
