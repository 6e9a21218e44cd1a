package dev.rapport.engine.store;

import dev.rapport.model.ActorId;
import dev.rapport.model.Stamp;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An event as it stands in its table; two rows are equal where nothing changed. */
record EventRow(
    String eventId,
    long at,
    long seq,
    @Nullable String actor,
    boolean ours,
    String kind,
    String body) {
  static EventRow of(Stamp stamp, String kind, String body) {
    ActorId actor = stamp.actor();
    return new EventRow(
        stamp.id(),
        stamp.at().getEpochSecond(),
        stamp.order(),
        actor == null ? null : actor.toString(),
        stamp.ours(),
        kind,
        body);
  }

  static EventRow of(ResultSet row) throws SQLException {
    return new EventRow(
        row.getString("event_id"),
        row.getLong("at"),
        row.getLong("seq"),
        row.getString("actor"),
        row.getInt("ours") == 1,
        row.getString("kind"),
        row.getString("body"));
  }

  Stamp stamp() {
    ActorId by = actor == null ? null : Accounts.parse(actor);
    return new Stamp(eventId, Instant.ofEpochSecond(at), seq, by, ours);
  }
}
