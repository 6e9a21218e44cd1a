package dev.rapport.engine.store;

import java.time.Instant;
import java.util.List;

/** What admins did on the server: only ever added to. */
public final class AdminActs {
  private final Database database;

  AdminActs(Database database) {
    this.database = database;
  }

  /**
   * Something that was done.
   *
   * @param at when
   * @param who the name they are known by on the server
   * @param act what, without words of a ticket and without secrets
   */
  public record Act(Instant at, String who, String act) {}

  /** Adds what was done. */
  public void add(Act act) {
    database.write(
        handle ->
            handle.execute(
                "INSERT INTO admin_act (number, at, who, act)"
                    + " SELECT COALESCE(MAX(number), 0) + 1, ?, ?, ? FROM admin_act",
                act.at().getEpochSecond(),
                act.who(),
                act.act()));
  }

  /** The last so many, newest first. */
  public List<Act> last(int most) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT at, who, act FROM admin_act ORDER BY number DESC LIMIT ?")
                .bind(0, most)
                .map(
                    (row, context) ->
                        new Act(
                            Instant.ofEpochSecond(row.getLong("at")),
                            row.getString("who"),
                            row.getString("act")))
                .list());
  }
}
