package dev.rapport.engine.store;

import dev.rapport.model.ActorId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.mapper.RowMapper;

/** Who is logged in to the server, whichever node they reach. */
public final class WebSessions {
  private static final String SEPARATOR = "\n";
  private static final RowMapper<LoggedIn> LOGGED_IN =
      (row, context) ->
          new LoggedIn(
              row.getString("name"),
              row.getString("role"),
              JsonTexts.list(row.getString("accounts")).stream()
                  .map(WebSessions::account)
                  .collect(Collectors.toUnmodifiableSet()),
              Instant.ofEpochSecond(row.getLong("ends_at")));

  private final Database database;

  WebSessions(Database database) {
    this.database = database;
  }

  /**
   * Somebody who is logged in.
   *
   * @param name what they are called
   * @param role what they may do, as the server names it
   * @param accounts theirs on the hosts
   * @param until when they have to log in again
   */
  public record LoggedIn(String name, String role, Set<ActorId> accounts, Instant until) {
    public LoggedIn {
      accounts = Set.copyOf(accounts);
    }
  }

  /** Remembers whom a token stands for; those that ended before now are forgotten. */
  public void open(String token, LoggedIn who, Instant now) {
    database.write(
        handle -> {
          handle.execute("DELETE FROM web_session WHERE ends_at <= ?", now.getEpochSecond());
          return handle.execute(
              "INSERT INTO web_session (token_hash, name, role, accounts, ends_at)"
                  + " VALUES (?, ?, ?, ?, ?)",
              TextHash.of(token),
              who.name(),
              who.role(),
              JsonTexts.list(who.accounts().stream().map(WebSessions::text)),
              who.until().getEpochSecond());
        });
  }

  /** Whom this token stands for; empty where it ended or never was one. */
  public Optional<LoggedIn> find(String token, Instant now) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM web_session WHERE token_hash = ? AND ends_at > ?")
                .bind(0, TextHash.of(token))
                .bind(1, now.getEpochSecond())
                .map(LOGGED_IN)
                .findOne());
  }

  /** This token stands for nobody any more. */
  public void end(String token) {
    database.write(
        handle ->
            handle.execute("DELETE FROM web_session WHERE token_hash = ?", TextHash.of(token)));
  }

  private static String text(ActorId account) {
    return account.host() + SEPARATOR + account.id();
  }

  private static ActorId account(String text) {
    String[] parts = text.split(SEPARATOR, 2);
    return new ActorId(parts[0], parts[1]);
  }
}
