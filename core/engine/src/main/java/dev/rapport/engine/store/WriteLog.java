package dev.rapport.engine.store;

import dev.rapport.connector.HostWrite;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The audit log: every write that was given to a host, with its answer, ids and hashes, and no
 * text. Entries are added and never changed; a chain of hashes shows where one was. The oldest go
 * when retention ends.
 */
public final class WriteLog {
  private static final String BEGINNING = "";

  /**
   * One write that was given to a host.
   *
   * @param host the configured host's name
   * @param number counts the entries of a host from 1, those that went included, without a gap
   * @param at when the host answered, or failed to, by our clock, to the second, UTC
   * @param ticket the ticket's key on its host
   * @param sourceId the host's id of it
   * @param kind where it went, as plans name it
   * @param writeId the idempotency key
   * @param cause why it was written
   * @param answer applied, unchanged, refused or failed
   * @param detail what the host calls the thing that was written, or why it was not; null for none
   * @param beforeHash SHA-256 of what stood there as far as we know; null for nothing
   * @param afterHash SHA-256 of what was to stand there; null for nothing
   * @param chain SHA-256 over all of this and the chain of the entry before
   */
  public record Entry(
      String host,
      long number,
      Instant at,
      String ticket,
      String sourceId,
      String kind,
      String writeId,
      String cause,
      String answer,
      @Nullable String detail,
      @Nullable String beforeHash,
      @Nullable String afterHash,
      String chain) {
    /** What its chain has to be after an entry with this one. */
    String chainAfter(String before) {
      return TextHash.of(
          before,
          host,
          String.valueOf(number),
          String.valueOf(at.getEpochSecond()),
          ticket,
          sourceId,
          kind,
          writeId,
          cause,
          answer,
          detail,
          beforeHash,
          afterHash);
    }

    private Entry chainedTo(String before) {
      return new Entry(
          host,
          number,
          at,
          ticket,
          sourceId,
          kind,
          writeId,
          cause,
          answer,
          detail,
          beforeHash,
          afterHash,
          chainAfter(before));
    }
  }

  /** What a write came to. */
  record Answer(Instant at, WriteCause cause, String word, @Nullable String detail) {}

  private final Database database;

  WriteLog(Database database) {
    this.database = database;
  }

  /**
   * Hands over the entries of a host, the oldest first.
   *
   * @return whether the chain holds: no entry was changed, and none is missing between two others
   */
  public boolean forEach(String host, Consumer<Entry> entries) {
    return database.read(
        handle -> {
          String chain = LogStart.of(handle, host).chain();
          boolean holds = true;
          try (var rows =
              handle
                  .createQuery("SELECT * FROM write_log WHERE host = ? ORDER BY number")
                  .bind(0, host)
                  .map((row, context) -> entry(row))
                  .stream()) {
            for (Entry entry : (Iterable<Entry>) rows::iterator) {
              holds &= entry.chain().equals(entry.chainAfter(chain));
              chain = entry.chain();
              entries.accept(entry);
            }
          }
          return holds;
        });
  }

  /**
   * How often each ticket of a host was or may have been written since then, by the host's id of
   * it, as {@link WriteCounts} counts.
   */
  public Map<String, Long> writtenSince(String host, Instant since) {
    return database.read(
        handle -> {
          WriteCounts counts = new WriteCounts();
          handle
              .createQuery(
                  """
                  SELECT source_id, kind, write_id, answer FROM write_log
                   WHERE host = ? AND at >= ? AND answer IN ('applied', 'unchanged', 'failed')
                   ORDER BY number
                  """)
              .bind(0, host)
              .bind(1, since.getEpochSecond())
              .map(
                  (row, context) ->
                      new WriteCounts.Try(
                          row.getString("source_id"),
                          row.getString("kind"),
                          row.getString("write_id"),
                          row.getString("answer").equals("failed")))
              .forEach(counts::add);
          return counts.byTicket();
        });
  }

  /**
   * Drops the entries of all hosts that are older than this.
   *
   * @return how many there were
   */
  public int forgetBefore(Instant oldest) {
    return database.write(handle -> LogStart.forgetBefore(handle, oldest));
  }

  /** Adds an entry and gives its number. */
  static long add(Handle handle, HostWrite write, Answer answer) {
    String host = write.ticket().host();
    long last = last(handle, host);
    Entry entry =
        new Entry(
                host,
                last + 1,
                Instant.ofEpochSecond(answer.at().getEpochSecond()),
                write.ticket().key(),
                write.sourceId(),
                write.kind().id(),
                write.id(),
                Names.of(answer.cause()),
                answer.word(),
                answer.detail(),
                hash(write.before()),
                hash(write.after()),
                BEGINNING)
            .chainedTo(chain(handle, host, last));
    insert(handle, entry);
    return entry.number();
  }

  private static void insert(Handle handle, Entry entry) {
    handle.execute(
        """
        INSERT INTO write_log (host, number, at, ticket_key, source_id, kind, write_id, cause,
                               answer, detail, before_hash, after_hash, chain)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
        entry.host(),
        entry.number(),
        entry.at().getEpochSecond(),
        entry.ticket(),
        entry.sourceId(),
        entry.kind(),
        entry.writeId(),
        entry.cause(),
        entry.answer(),
        entry.detail(),
        entry.beforeHash(),
        entry.afterHash(),
        entry.chain());
  }

  private static long last(Handle handle, String host) {
    return handle
        .createQuery("SELECT MAX(number) FROM write_log WHERE host = ?")
        .bind(0, host)
        .mapTo(Long.class)
        .findOne()
        .orElseGet(() -> LogStart.of(handle, host).number());
  }

  private static String chain(Handle handle, String host, long number) {
    return handle
        .createQuery("SELECT chain FROM write_log WHERE host = ? AND number = ?")
        .bind(0, host)
        .bind(1, number)
        .mapTo(String.class)
        .findOne()
        .orElseGet(() -> LogStart.of(handle, host).chain());
  }

  private static @Nullable String hash(@Nullable String body) {
    return body == null ? null : TextHash.of(body);
  }

  private static Entry entry(ResultSet row) throws SQLException {
    return new Entry(
        row.getString("host"),
        row.getLong("number"),
        Instant.ofEpochSecond(row.getLong("at")),
        row.getString("ticket_key"),
        row.getString("source_id"),
        row.getString("kind"),
        row.getString("write_id"),
        row.getString("cause"),
        row.getString("answer"),
        row.getString("detail"),
        row.getString("before_hash"),
        row.getString("after_hash"),
        row.getString("chain"));
  }
}
