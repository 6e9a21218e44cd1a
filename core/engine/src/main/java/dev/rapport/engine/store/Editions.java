package dev.rapport.engine.store;

import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Span;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** The reports that were published: what is known of each, and what hosts should show of it. */
public final class Editions {
  /**
   * A report that was published. It stays as it is: the same period is never published otherwise.
   *
   * @param period from inclusive, to exclusive, to the second
   * @param name what people call the period, for example {@code 2026-Q3}
   * @param grouping the key of its rows, as on the command line
   * @param k the fewest tickets and people that a figure of it speaks of
   * @param asOf the moment from which it looks back, to the second
   * @param hash SHA-256 of its figures as JSON
   * @param rows what each row shows, by the row's key: {@code all}, {@code by_the_clock} or {@code
   *     nothing}
   */
  public record Edition(
      Span period,
      String name,
      String grouping,
      int k,
      Instant asOf,
      String hash,
      Map<String, String> rows) {
    public Edition {
      rows = Map.copyOf(rows);
    }
  }

  /**
   * What a host should show of an edition.
   *
   * @param report names the report on its host; its key is the host's id of it too
   * @param draft the text of a write of kind {@code report}
   */
  public record Place(TicketKey report, String draft) {}

  private final Database database;

  Editions(Database database) {
    this.database = database;
  }

  /** Every edition, the latest period first; empty where nothing was published. */
  public List<Edition> all() {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM edition ORDER BY period_from DESC")
                .map((row, context) -> edition(row, rows(handle, row.getLong("period_from"))))
                .list());
  }

  /** Every place where an edition should stand, by host and name. */
  public List<Place> places(Edition edition) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM edition_place WHERE period_from = ? ORDER BY host, source_id")
                .bind(0, edition.period().fromInclusive().getEpochSecond())
                .map((row, context) -> place(row))
                .list());
  }

  /** Those whose period has a moment in common with this one, the earliest first. */
  public List<Edition> overlapping(Span period) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM edition WHERE period_from < ? AND period_to > ?
                     ORDER BY period_from
                    """)
                .bind(0, period.toExclusive().getEpochSecond())
                .bind(1, period.fromInclusive().getEpochSecond())
                .map((row, context) -> edition(row, rows(handle, row.getLong("period_from"))))
                .list());
  }

  /** Every place on a host where an edition should stand, by name. */
  public List<Place> places(String host) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM edition_place WHERE host = ? ORDER BY source_id")
                .bind(0, host)
                .map((row, context) -> place(row))
                .list());
  }

  /** Keeps an edition and where it should stand, instead of what was known of the same period. */
  public void put(Edition edition, Place place) {
    long from = edition.period().fromInclusive().getEpochSecond();
    database.write(
        handle -> {
          putEdition(handle, edition, from);
          handle.execute("DELETE FROM edition_row WHERE period_from = ?", from);
          edition
              .rows()
              .forEach(
                  (key, shown) ->
                      handle.execute(
                          "INSERT INTO edition_row (period_from, row_key, shown) VALUES (?, ?, ?)",
                          from,
                          key,
                          shown));
          return putPlace(handle, place, from);
        });
  }

  private static void putEdition(Handle handle, Edition edition, long from) {
    handle.execute(
        """
        INSERT INTO edition (period_from, period_to, name, grouping_id, k, as_of, hash)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (period_from) DO UPDATE
          SET period_to = excluded.period_to, name = excluded.name,
              grouping_id = excluded.grouping_id, k = excluded.k, as_of = excluded.as_of,
              hash = excluded.hash
        """,
        from,
        edition.period().toExclusive().getEpochSecond(),
        edition.name(),
        edition.grouping(),
        edition.k(),
        edition.asOf().getEpochSecond(),
        edition.hash());
  }

  private static int putPlace(Handle handle, Place place, long from) {
    return handle.execute(
        """
        INSERT INTO edition_place (host, source_id, period_from, body) VALUES (?, ?, ?, ?)
        ON CONFLICT (host, source_id) DO UPDATE
          SET period_from = excluded.period_from, body = excluded.body
        """,
        place.report().host(),
        place.report().key(),
        from,
        place.draft());
  }

  private static Place place(ResultSet row) throws SQLException {
    TicketKey report = new TicketKey(row.getString("host"), row.getString("source_id"));
    return new Place(report, row.getString("body"));
  }

  private static Map<String, String> rows(Handle handle, long from) {
    Map<String, String> rows = new HashMap<>();
    handle
        .createQuery("SELECT * FROM edition_row WHERE period_from = ?")
        .bind(0, from)
        .map((row, context) -> Map.entry(row.getString("row_key"), row.getString("shown")))
        .forEach(row -> rows.put(row.getKey(), row.getValue()));
    return rows;
  }

  private static Edition edition(ResultSet row, Map<String, String> rows) throws SQLException {
    Span period =
        new Span(
            Instant.ofEpochSecond(row.getLong("period_from")),
            Instant.ofEpochSecond(row.getLong("period_to")));
    return new Edition(
        period,
        row.getString("name"),
        row.getString("grouping_id"),
        row.getInt("k"),
        Instant.ofEpochSecond(row.getLong("as_of")),
        row.getString("hash"),
        rows);
  }
}
