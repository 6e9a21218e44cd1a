package dev.rapport.engine.store;

import dev.rapport.engine.command.EnteredAct;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.TicketKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** What the operator entered on the command line; it goes with the ticket. */
public final class EnteredActs {
  private final Database database;

  EnteredActs(Database database) {
    this.database = database;
  }

  /** All of them, by time, then in the order in which they were entered. */
  public List<EnteredAct> all() {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT a.*, t.ticket_key
                      FROM entered_act a
                      JOIN ticket t ON t.host = a.host AND t.source_id = a.source_id
                     ORDER BY a.at, a.entry, a.act_id
                    """)
                .map((row, context) -> act(row))
                .list());
  }

  /**
   * Keeps one; the same one again changes nothing.
   *
   * @return whether its ticket is known, so that it is kept
   */
  public boolean add(EnteredAct act) {
    return database.write(
        handle -> {
          handle
              .createUpdate(
                  """
                  INSERT INTO entered_act (act_id, host, source_id, actor, at, entry, command, words)
                  SELECT :id, host, source_id, :actor, :at,
                         (SELECT COALESCE(MAX(entry), 0) + 1 FROM entered_act), :command, :words
                    FROM ticket WHERE host = :host AND ticket_key = :key
                  ON CONFLICT (act_id) DO NOTHING
                  """)
              .bind("id", act.id())
              .bind("actor", act.by().toString())
              .bind("at", act.at().getEpochSecond())
              .bind("command", act.command().name())
              .bind("words", act.command().words())
              .bind("host", act.ticket().host())
              .bind("key", act.ticket().key())
              .execute();
          return handle
                  .createQuery("SELECT count(*) FROM entered_act WHERE act_id = :id")
                  .bind("id", act.id())
                  .mapTo(Integer.class)
                  .one()
              > 0;
        });
  }

  private static EnteredAct act(ResultSet row) throws SQLException {
    return new EnteredAct(
        row.getString("act_id"),
        new TicketKey(row.getString("host"), row.getString("ticket_key")),
        Accounts.parse(row.getString("actor")),
        Instant.ofEpochSecond(row.getLong("at")),
        new SlashCommand(row.getString("command"), row.getString("words")));
  }
}
