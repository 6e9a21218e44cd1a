package dev.rapport.engine.store;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.model.TicketKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The rows of the {@link Outbox}, inside a transaction of its own. */
final class OutboxRows {
  private OutboxRows() {}

  /** Takes one answer; a receipt that is not there is the caller's mistake. */
  static void settle(
      Handle handle, Outbox.Entry entry, @Nullable Receipt receipt, WriteCause cause, Instant now) {
    if (receipt == null) {
      throw new IllegalArgumentException("no receipt for write " + entry.write().id());
    }
    String word = Names.of(receipt.outcome());
    if (receipt.outcome() == Receipt.Outcome.KEPT) {
      keep(handle, entry, receipt, cause, now);
    } else if (receipt.isConfirmed()) {
      long number =
          WriteLog.add(
              handle, entry.write(), new WriteLog.Answer(now, cause, word, receipt.hostRef()));
      BeforeValues.put(handle, entry.write(), number, now);
      Confirmed.put(handle, entry, receipt.hostRef(), receipt.at());
      if (entry.write().wanted().isEmpty()) {
        BeforeValues.forget(handle, entry.write());
      }
      Edited.forget(handle, entry.write());
      remove(handle, entry.write(), "");
    } else {
      WriteLog.add(handle, entry.write(), new WriteLog.Answer(now, cause, word, receipt.reason()));
      refuse(handle, entry, receipt, now);
    }
  }

  /** What stands there is known now, and it is not ours: nothing is in doubt, nor tried again. */
  private static void keep(
      Handle handle, Outbox.Entry entry, Receipt receipt, WriteCause cause, Instant now) {
    String word = Names.of(receipt.outcome());
    WriteLog.add(handle, entry.write(), new WriteLog.Answer(now, cause, word, receipt.reason()));
    Edited.put(handle, entry.write(), String.valueOf(receipt.standing()), now);
    remove(handle, entry.write(), "");
  }

  private static void refuse(Handle handle, Outbox.Entry entry, Receipt receipt, Instant now) {
    move(handle, entry, Outbox.State.REFUSED, entry.doubtful(), receipt.reason(), now);
    int attempts = entry.attempts() + 1;
    handle.execute(
        """
        UPDATE outbox SET attempts = ?, not_before = ?, failure = ?
         WHERE host = ? AND source_id = ? AND kind = ? AND write_id = ?
        """,
        attempts,
        now.plus(Insistence.after(receipt.failure(), attempts)).getEpochSecond(),
        receipt.failure() == null ? null : Names.of(receipt.failure()),
        entry.write().ticket().host(),
        entry.write().sourceId(),
        entry.write().kind().id(),
        entry.write().id());
  }

  static void remove(Handle handle, HostWrite write, String condition) {
    handle.execute(
        "DELETE FROM outbox WHERE host = ? AND source_id = ? AND kind = ? AND write_id = ?"
            + condition,
        write.ticket().host(),
        write.sourceId(),
        write.kind().id(),
        write.id());
  }

  static void move(
      Handle handle,
      Outbox.Entry entry,
      Outbox.State state,
      boolean doubtful,
      @Nullable String reason,
      Instant now) {
    handle.execute(
        """
        UPDATE outbox SET state = ?, doubtful = ?, reason = ?, changed_at = ?, given = NULL
         WHERE host = ? AND source_id = ? AND kind = ? AND write_id = ?
        """,
        Names.of(state),
        doubtful ? 1 : 0,
        reason,
        now.getEpochSecond(),
        entry.write().ticket().host(),
        entry.write().sourceId(),
        entry.write().kind().id(),
        entry.write().id());
  }

  /** Notes why the host is being told; null when that is over. */
  static void give(Handle handle, HostWrite write, @Nullable WriteCause cause) {
    handle.execute(
        """
        UPDATE outbox SET given = ?
         WHERE host = ? AND source_id = ? AND kind = ? AND write_id = ?
        """,
        cause == null ? null : Names.of(cause),
        write.ticket().host(),
        write.sourceId(),
        write.kind().id(),
        write.id());
  }

  /** Logs what somebody was giving to the host and never got to the end of; how much that was. */
  static int interrupted(Handle handle, String host, Instant now) {
    List<Given> given =
        handle
            .createQuery(
                """
                SELECT * FROM outbox WHERE host = ? AND given IS NOT NULL ORDER BY source_id, kind
                """)
            .bind(0, host)
            .map((row, context) -> new Given(entry(row).write(), cause(row)))
            .list();
    for (Given one : given) {
      WriteLog.add(
          handle, one.write(), new WriteLog.Answer(now, one.cause(), "failed", "interrupted"));
      give(handle, one.write(), null);
    }
    return given.size();
  }

  private record Given(HostWrite write, WriteCause cause) {}

  private static WriteCause cause(ResultSet row) throws SQLException {
    return Names.of(WriteCause.class, row.getString("given"));
  }

  static void add(PreparedBatch batch, Outbox.Entry entry, Instant now) {
    HostWrite write = entry.write();
    batch.add(
        write.ticket().host(),
        write.sourceId(),
        write.kind().id(),
        write.ticket().key(),
        write.id(),
        write.before(),
        write.after(),
        write.replaces(),
        entry.keyHash(),
        now.getEpochSecond());
  }

  static Outbox.Entry entry(ResultSet row) throws SQLException {
    return new Outbox.Entry(
        new HostWrite(
            row.getString("write_id"),
            new TicketKey(row.getString("host"), row.getString("ticket_key")),
            row.getString("source_id"),
            Names.of(HostWrite.Kind.class, row.getString("kind")),
            row.getString("before_body"),
            row.getString("after_body"),
            row.getString("replaces")),
        row.getString("key_hash"),
        Names.of(Outbox.State.class, row.getString("state")),
        row.getInt("doubtful") == 1,
        row.getString("reason"),
        row.getInt("attempts"),
        Instant.ofEpochSecond(row.getLong("not_before")));
  }
}
