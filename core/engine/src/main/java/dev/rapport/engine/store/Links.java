package dev.rapport.engine.store;

import dev.rapport.engine.pair.LinkRules;
import dev.rapport.engine.pair.Pairing;
import dev.rapport.engine.pair.Pairs;
import dev.rapport.engine.pair.Reference;
import dev.rapport.engine.pair.TicketName;
import dev.rapport.engine.pair.TicketName.By;
import dev.rapport.model.LinkOrigin;
import dev.rapport.model.TicketKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** What tickets say of each other. */
public final class Links {
  static final String REFERENCES =
      """
      SELECT t.host, t.ticket_key, e.kind, e.body
        FROM event e JOIN ticket t ON t.host = e.host AND t.source_id = e.source_id
       WHERE e.kind IN ('linked', 'unlinked') AND e.at <= :at AND t.created_at <= :at AND
      """
          + Unseen.NOT
          + " ORDER BY e.host, e.source_id, e.at, e.seq, e.event_id";

  private static final int NAMES_AT_A_TIME = 500;

  private final Database database;

  Links(Database database) {
    this.database = database;
  }

  /**
   * The pairs of all tickets at as-of: links that were made later, and tickets that were created
   * later, do not exist then. What is in memory grows with the number of links, not of tickets.
   */
  public Pairs pairs(LinkRules rules, Instant asOf) {
    return rules.canPair() ? database.read(handle -> pairs(handle, rules, asOf)) : Pairs.NONE;
  }

  private static Pairs pairs(Handle handle, LinkRules rules, Instant asOf) {
    Pairing pairing = new Pairing(rules, references(handle, asOf));
    Map<TicketName, TicketKey> known = new HashMap<>();
    pairing.names().stream()
        .collect(Collectors.groupingBy(name -> List.of(name.host(), name.by())))
        .values()
        .forEach(alike -> find(handle, alike, asOf, known));
    return pairing.with(known);
  }

  /** What tickets refer to at as-of, in a fixed order. */
  private static List<Reference> references(Handle handle, Instant asOf) {
    Set<Reference> standing =
        handle
            .createQuery(REFERENCES)
            .bind("at", asOf.getEpochSecond())
            .reduceResultSet(
                new LinkedHashSet<>(),
                (references, row, context) -> {
                  Reference reference = reference(row);
                  if (row.getString("kind").equals(EventCodec.LINKED)) {
                    references.add(reference);
                  } else {
                    references.remove(reference);
                  }
                  return references;
                });
    return List.copyOf(standing);
  }

  private static Reference reference(ResultSet row) throws SQLException {
    EventBody body = EventBody.parse(row.getString("body"));
    return new Reference(
        new TicketKey(row.getString("host"), row.getString("ticket_key")),
        LinkOrigin.of(body.required("via")),
        body.required("target"));
  }

  /** Looks up names of one host and one kind. */
  private static void find(
      Handle handle, List<TicketName> names, Instant asOf, Map<TicketName, TicketKey> known) {
    for (int from = 0; from < names.size(); from += NAMES_AT_A_TIME) {
      List<TicketName> some = names.subList(from, Math.min(from + NAMES_AT_A_TIME, names.size()));
      findSome(handle, some, asOf, known);
    }
  }

  private static void findSome(
      Handle handle, List<TicketName> names, Instant asOf, Map<TicketName, TicketKey> known) {
    String host = names.get(0).host();
    By by = names.get(0).by();
    String column = by == By.KEY ? "ticket_key" : "source_id";
    handle
        .createQuery(
            "SELECT ticket_key, "
                + column
                + " AS name FROM ticket t WHERE host = :host AND "
                + column
                + " IN (<names>) AND created_at <= :at AND"
                + Unseen.NOT)
        .bind("host", host)
        .bind("at", asOf.getEpochSecond())
        .bindList("names", new ArrayList<>(names.stream().map(TicketName::value).toList()))
        .map(
            (row, context) ->
                Map.entry(
                    new TicketName(host, by, row.getString("name")),
                    new TicketKey(host, row.getString("ticket_key"))))
        .forEach(found -> known.put(found.getKey(), found.getValue()));
  }
}
