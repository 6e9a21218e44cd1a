package dev.rapport.engine.store;

import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.statement.PreparedBatch;

/** Tickets and hosts from which what was written was taken back: nothing is written there. */
public final class Withheld {
  private static final String HOST = "*";

  private final Database database;

  Withheld(Database database) {
    this.database = database;
  }

  /** Withholds tickets of a host, by the host's id of each. */
  public void add(String host, Map<String, TicketKey> tickets, Instant now) {
    database.write(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  INSERT INTO withheld (host, source_id, ticket_key, since) VALUES (?, ?, ?, ?)
                  ON CONFLICT (host, source_id) DO NOTHING
                  """);
          tickets.forEach((id, key) -> batch.add(host, id, key.key(), now.getEpochSecond()));
          return tickets.isEmpty() ? 0 : batch.execute().length;
        });
  }

  /** Withholds a host as a whole. */
  public void addHost(String host, Instant now) {
    add(host, Map.of(HOST, new TicketKey(host, HOST)), now);
  }

  /** Whether nothing at all is written to the host. */
  public boolean isHost(String host) {
    return ids(host).contains(HOST);
  }

  /** The host's ids of tickets that are withheld. */
  public Set<String> ids(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT source_id FROM withheld WHERE host = ?")
                .bind(0, host)
                .mapTo(String.class)
                .collect(Collectors.toSet()));
  }

  /** Their keys, in order; the host as a whole is not among them. */
  public List<TicketKey> tickets(String host) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT ticket_key FROM withheld WHERE host = ? AND source_id <> '*'
                     ORDER BY ticket_key
                    """)
                .bind(0, host)
                .map((row, context) -> new TicketKey(host, row.getString("ticket_key")))
                .list());
  }

  /**
   * Lets tickets be written again.
   *
   * @return how many of them were withheld
   */
  public int release(String host, Collection<TicketKey> tickets) {
    return database.write(
        handle ->
            tickets.stream()
                .mapToInt(
                    ticket ->
                        handle.execute(
                            "DELETE FROM withheld WHERE host = ? AND ticket_key = ?",
                            host,
                            ticket.key()))
                .sum());
  }

  /** Lets the host and all its tickets be written again; how many there were. */
  public int releaseAll(String host) {
    return database.write(handle -> handle.execute("DELETE FROM withheld WHERE host = ?", host));
  }
}
