package dev.rapport.engine.store;

import dev.rapport.model.ActorId;
import dev.rapport.model.Facet;
import dev.rapport.model.History;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A ticket as it stands in its table; two rows are equal where nothing changed. */
record TicketRow(
    String host,
    String sourceId,
    String key,
    String type,
    long createdAt,
    boolean restricted,
    String requesters,
    String facets,
    String labels,
    String tier,
    String completeness) {
  static TicketRow of(Ticket ticket, History history) {
    return new TicketRow(
        ticket.key().host(),
        ticket.sourceId(),
        ticket.key().key(),
        ticket.type(),
        ticket.createdAt().getEpochSecond(),
        ticket.restricted(),
        JsonTexts.list(ticket.requesters().stream().map(ActorId::toString)),
        JsonTexts.map(byName(ticket.facets())),
        JsonTexts.list(ticket.labels().stream()),
        history.tier(),
        history.completeness().id());
  }

  static TicketRow of(ResultSet row) throws SQLException {
    return new TicketRow(
        row.getString("host"),
        row.getString("source_id"),
        row.getString("ticket_key"),
        row.getString("type"),
        row.getLong("created_at"),
        row.getInt("restricted") == 1,
        row.getString("requesters"),
        row.getString("facets"),
        row.getString("labels"),
        row.getString("tier"),
        row.getString("completeness"));
  }

  /** Whether this row of the result is about the same ticket. */
  boolean isOn(ResultSet row) throws SQLException {
    return sourceId.equals(row.getString("source_id")) && host.equals(row.getString("host"));
  }

  Ticket ticket() {
    return new Ticket(
        new TicketKey(host, key),
        sourceId,
        type,
        Instant.ofEpochSecond(createdAt),
        JsonTexts.list(requesters).stream()
            .map(Accounts::parse)
            .collect(Collectors.toUnmodifiableSet()),
        byFacet(JsonTexts.map(facets)),
        Set.copyOf(JsonTexts.list(labels)),
        restricted);
  }

  History history() {
    return new History(tier, Names.of(History.Completeness.class, completeness));
  }

  private static Map<String, String> byName(Map<Facet, String> facets) {
    return facets.entrySet().stream()
        .collect(Collectors.toMap(entry -> entry.getKey().id(), Map.Entry::getValue));
  }

  private static Map<Facet, String> byFacet(Map<String, String> stored) {
    Map<Facet, String> facets = new EnumMap<>(Facet.class);
    stored.forEach((name, value) -> facets.put(Names.of(Facet.class, name), value));
    return facets;
  }
}
