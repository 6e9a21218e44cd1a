package dev.rapport.engine.store;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
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
   * @param attempts how often the host refused it in a row
   * @param notBefore when it is tried again at the earliest, to the second, UTC
   */
  public record Entry(
      HostWrite write,
      String keyHash,
      State state,
      boolean doubtful,
      @Nullable String reason,
      int attempts,
      Instant notBefore) {
    /** A write that was just planned. */
    public static Entry planned(HostWrite write, String keyHash) {
      return new Entry(write, keyHash, State.PLANNED, false, null, 0, Instant.EPOCH);
    }

    /** Refused so often that it is not tried again unless somebody says so, or it changes. */
    public boolean isDead() {
      return attempts >= Insistence.MOST;
    }

    /** Whether the same write is not to be tried at that moment. */
    public boolean isLeftAlone(Instant now) {
      return state == State.REFUSED && (isDead() || now.isBefore(notBefore));
    }
  }

  private final Database database;

  Outbox(Database database) {
    this.database = database;
  }

  /**
   * Ends an earlier plan for a host; what it may have heard of stays, as sent, and what it refused
   * stays with its count until {@link #drop}. What a process gave to the host that has not come
   * back is logged as interrupted.
   */
  public void clear(String host, Instant now) {
    database.write(
        handle ->
            OutboxRows.interrupted(handle, host, now)
                + handle.execute(
                    "DELETE FROM outbox WHERE host = ? AND doubtful = 0 AND state <> 'refused'",
                    host)
                + handle.execute(
                    "UPDATE outbox SET state = 'sent' WHERE host = ? AND doubtful = 1", host));
  }

  /** Drops refused writes that nobody wants any more. */
  public void drop(List<Entry> refused) {
    database.write(
        handle -> {
          refused.forEach(
              entry -> OutboxRows.remove(handle, entry.write(), " AND state = 'refused'"));
          return refused.size();
        });
  }

  /** Plans them, each instead of an earlier one for the same ticket and kind. */
  public void add(List<Entry> entries, Instant now) {
    database.write(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch(
                  """
                  INSERT INTO outbox (host, source_id, kind, ticket_key, write_id, before_body,
                                      after_body, replaces, key_hash, state, doubtful,
                                      changed_at)
                  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'planned', 0, ?)
                  ON CONFLICT (host, source_id, kind) DO UPDATE
                    SET ticket_key = excluded.ticket_key, write_id = excluded.write_id,
                        before_body = excluded.before_body, after_body = excluded.after_body, replaces = excluded.replaces,
                        key_hash = excluded.key_hash, state = excluded.state,
                        reason = NULL, changed_at = excluded.changed_at,
                        attempts = CASE WHEN outbox.key_hash = excluded.key_hash
                                        THEN outbox.attempts ELSE 0 END
                  """);
          entries.forEach(entry -> OutboxRows.add(batch, entry, now));
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
                .map((row, context) -> OutboxRows.entry(row))
                .list());
  }

  /** The writes that a host refused, with the reasons, by its id of the ticket. */
  public List<Entry> refused(String host) {
    return where(host, "state = 'refused'");
  }

  /** The writes that a host may have heard of without a receipt, by its id of the ticket. */
  public List<Entry> unanswered(String host) {
    return where(host, "doubtful = 1");
  }

  /**
   * Puts refused writes of a host back: the next apply tries them, however often they were refused.
   *
   * @param ticket the one whose writes are put back; empty for all
   * @return how many there were
   */
  public int retry(String host, Optional<TicketKey> ticket) {
    return database.write(
        handle ->
            handle.execute(
                """
                UPDATE outbox SET attempts = 0, not_before = 0
                 WHERE host = ? AND state = 'refused' AND (? = '' OR ticket_key = ?)
                """,
                host,
                ticket.map(TicketKey::key).orElse(""),
                ticket.map(TicketKey::key).orElse("")));
  }

  private List<Entry> where(String host, String condition) {
    return database.read(
        handle ->
            handle
                .createQuery(
                    "SELECT * FROM outbox WHERE host = ? AND "
                        + condition
                        + " ORDER BY source_id, kind")
                .bind(0, host)
                .map((row, context) -> OutboxRows.entry(row))
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
                .map((row, context) -> OutboxRows.entry(row))
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

  /**
   * Since when the oldest write for a host waits to be given or answered; empty where none does.
   */
  public Optional<Instant> oldest(String host) {
    return database
        .read(
            handle ->
                handle
                    .createQuery("SELECT MIN(changed_at) FROM outbox WHERE host = ? AND state <> ?")
                    .bind(0, host)
                    .bind(1, Names.of(State.REFUSED))
                    .mapTo(Long.class)
                    .findOne())
        .map(Instant::ofEpochSecond);
  }

  /** Says that the host is about to hear of them, and why. */
  public void markSent(List<Entry> entries, WriteCause cause, Instant now) {
    database.write(
        handle -> {
          entries.forEach(entry -> OutboxRows.move(handle, entry, State.SENT, true, null, now));
          entries.forEach(entry -> OutboxRows.give(handle, entry.write(), cause));
          return entries.size();
        });
  }

  /**
   * Takes what the host answered: what it shows now becomes {@link Confirmed} in the same
   * transaction in which the write leaves and is logged; what it refused stays with the reason.
   *
   * @param entries as {@link #next} gave them
   * @param receipts by id of the write; each entry has one
   */
  public void settle(
      List<Entry> entries, Map<String, Receipt> receipts, WriteCause cause, Instant now) {
    database.write(
        handle -> {
          for (Entry entry : entries) {
            OutboxRows.settle(handle, entry, receipts.get(entry.write().id()), cause, now);
          }
          return entries.size();
        });
  }

  /**
   * Logs that the host failed over these: some of them may be done. They stay as sent.
   *
   * @param why a word for it, without any text of a write
   */
  public void failed(List<Entry> entries, WriteCause cause, String why, Instant now) {
    database.write(
        handle -> {
          WriteLog.Answer answer = new WriteLog.Answer(now, cause, "failed", why);
          entries.forEach(entry -> WriteLog.add(handle, entry.write(), answer));
          entries.forEach(entry -> OutboxRows.give(handle, entry.write(), null));
          return entries.size();
        });
  }
}
