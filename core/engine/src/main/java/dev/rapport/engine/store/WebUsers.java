package dev.rapport.engine.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** Who may log in to the server with a password that is kept here, as a hash. */
public final class WebUsers {
  private static final RowMapper<User> USER =
      (row, context) ->
          new User(
              row.getString("name"),
              row.getString("role"),
              row.getString("email"),
              row.getString("password"),
              Instant.ofEpochSecond(row.getLong("since")));

  private final Database database;

  WebUsers(Database database) {
    this.database = database;
  }

  /**
   * Somebody who may log in.
   *
   * @param name what they type
   * @param role what they may do, as the server names it
   * @param email by which their accounts on the hosts are known; an admin vouches for it; null
   *     where nobody does
   * @param password a hash that holds its own salt and cost
   * @param since when they were entered, or last changed
   */
  public record User(
      String name, String role, @Nullable String email, String password, Instant since) {}

  /** The user of this name. */
  public Optional<User> find(String name) {
    return database.read(
        handle ->
            handle
                .createQuery("SELECT * FROM web_user WHERE name = ?")
                .bind(0, name)
                .map(USER)
                .findOne());
  }

  /** All of them, by name. */
  public List<User> all() {
    return database.read(
        handle -> handle.createQuery("SELECT * FROM web_user ORDER BY name").map(USER).list());
  }

  /** Enters somebody; what was kept under this name before is replaced, and logged out. */
  public void put(User user) {
    database.write(
        handle -> {
          handle.execute("DELETE FROM web_session WHERE name = ?", user.name());
          handle.execute("DELETE FROM web_user WHERE name = ?", user.name());
          return handle.execute(
              "INSERT INTO web_user (name, role, email, password, since) VALUES (?, ?, ?, ?, ?)",
              user.name(),
              user.role(),
              user.email(),
              user.password(),
              user.since().getEpochSecond());
        });
  }

  /** Takes somebody's access away at once; whether there was such a user. */
  public boolean remove(String name) {
    return database.write(
        handle -> {
          handle.execute("DELETE FROM web_session WHERE name = ?", name);
          return handle.execute("DELETE FROM web_user WHERE name = ?", name) > 0;
        });
  }
}
