package dev.rapport.engine.store;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.model.TicketKey;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/**
 * What the hosts should show and have not confirmed: at most one write per ticket and kind. A write
 * is marked as sent before the host hears of it, so that after a crash it is known that the host
 * may show it; it leaves when its receipt comes.
 */
public final class Outbox {
  /** Where a write stands. */
  public enum State {
    /** Not given to the host yet. */
    PLANNED,
    /** Given to the host; no receipt yet. */
    SENT,
    /** The host refused it; the next apply tries again. */
    REFUSED
  }

  /**
   * A write that waits.
   *
   * @param write what the host should show
   * @param keyHash hash of the part of it that decides whether it is written again
   * @param state where it stands
   * @param doubtful whether the host may have heard of it, or of an earlier one for the same place,
   *     without a receipt
   * @param reason why the host refused it; null otherwise
   */
  public record Entry(
      HostWrite write, String keyHash, State state, boolean doubtful, @Nullable String reason) {
    /** A write that was just planned. */
    public static Entry planned(HostWrite write, String keyHash) {
      return new Entry(write, keyHash, State.PLANNED, false, null);
    }
  }

  private final Database database;

  Outbox(Database database) {
    this.database = database;
  }

  /** Ends an earlier plan for a host; what it may have heard of stays, as sent. */
  public void clear(String host) {
    database.write(
        handle ->
            handle.execute("DELETE FROM outbox WHERE host = ? AND doubtful = 0", host)
                + handle.execute("UPDATE outbox SET state = 'sent' WHERE host = ?", host));
  }

  /** Plans them, each instead of an earlier one for the same ticket and kind. */
  public void add(List<Entry> entries, Instant now) {
    database.write(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  INSERT INTO outbox (host, source_id, kind, ticket_key, write_id, before_body,
                                      after_body, key_hash, state, doubtful, changed_at)
                  VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'planned', 0, ?)
                  ON CONFLICT (host, source_id, kind) DO UPDATE
                    SET ticket_key = excluded.ticket_key, write_id = excluded.write_id,
                        before_body = excluded.before_body, after_body = excluded.after_body,
                        key_hash = excluded.key_hash, state = excluded.state,
                        reason = NULL, changed_at = excluded.changed_at
                  """);
          entries.forEach(entry -> add(batch, entry, now));
          return batch.execute().length;
        });
  }

  /** The next planned writes for a host, by the host's id of the ticket. */
  public List<Entry> next(String host, int limit) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT * FROM outbox WHERE host = ? AND state = 'planned'
                     ORDER BY source_id, kind LIMIT ?
                    """)
                .bind(0, host)
                .bind(1, limit)
                .map((row, context) -> entry(row))
                .list());
  }

  /** The writes that a host refused, with the reasons, by its id of the ticket. */
  public List<Entry> refused(String host) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM outbox WHERE host = ? AND state = 'refused' ORDER BY source_id")
                .bind(0, host)
                .map((row, context) -> entry(row))
                .list());
  }

  /** Writes of a host that it may have heard of without a receipt, by the host's ticket id. */
  public Map<String, Entry> doubtful(String host, HostWrite.Kind kind) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM outbox WHERE host = ? AND kind = ? AND doubtful = 1")
                .bind(0, host)
                .bind(1, kind.id())
                .map((row, context) -> entry(row))
                .stream()
                .collect(Collectors.toMap(e -> e.write().sourceId(), Function.identity())));
  }

  /** How many writes for a host stand so. */
  public long count(String host, State state) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM outbox WHERE host = ? AND state = ?")
                .bind(0, host)
                .bind(1, Names.of(state))
                .mapTo(Long.class)
                .one());
  }

  /** Says that the host is about to hear of them. */
  public void markSent(List<Entry> entries, Instant now) {
    database.write(
        handle -> {
          entries.forEach(entry -> move(handle, entry, State.SENT, true, null, now));
          return entries.size();
        });
  }

  /**
   * Takes what the host answered: what it shows now becomes {@link Confirmed} in the same
   * transaction in which the write leaves; what it refused stays with the reason.
   *
   * @param entries as {@link #next} gave them
   * @param receipts by id of the write; each entry has one
   */
  public void settle(List<Entry> entries, Map<String, Receipt> receipts, Instant now) {
    database.write(
        handle -> {
          for (Entry entry : entries) {
            settle(handle, entry, receipts.get(entry.write().id()), now);
          }
          return entries.size();
        });
  }

  private static void settle(Handle handle, Entry entry, @Nullable Receipt receipt, Instant now) {
    if (receipt == null) {
      throw new IllegalArgumentException("no receipt for write " + entry.write().id());
    }
    if (receipt.isConfirmed()) {
      Confirmed.put(handle, entry, receipt.hostRef(), receipt.at());
      remove(handle, entry.write());
    } else {
      move(handle, entry, State.REFUSED, entry.doubtful(), receipt.reason(), now);
    }
  }

  private static void remove(Handle handle, HostWrite write) {
    handle.execute(
        "DELETE FROM outbox WHERE host = ? AND source_id = ? AND kind = ? AND write_id = ?",
        write.ticket().host(),
        write.sourceId(),
        write.kind().id(),
        write.id());
  }

  private static void move(
      Handle handle,
      Entry entry,
      State state,
      boolean doubtful,
      @Nullable String reason,
      Instant now) {
    handle.execute(
        """
        UPDATE outbox SET state = ?, doubtful = ?, reason = ?, changed_at = ?
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

  private static void add(PreparedBatch batch, Entry entry, Instant now) {
    HostWrite write = entry.write();
    batch.add(
        write.ticket().host(),
        write.sourceId(),
        write.kind().id(),
        write.ticket().key(),
        write.id(),
        write.before(),
        write.after(),
        entry.keyHash(),
        now.getEpochSecond());
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        new HostWrite(
            row.getString("write_id"),
            new TicketKey(row.getString("host"), row.getString("ticket_key")),
            row.getString("source_id"),
            Names.of(HostWrite.Kind.class, row.getString("kind")),
            row.getString("before_body"),
            row.getString("after_body")),
        row.getString("key_hash"),
        Names.of(State.class, row.getString("state")),
        row.getInt("doubtful") == 1,
        row.getString("reason"));
  }
}
