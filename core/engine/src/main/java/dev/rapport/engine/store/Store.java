package dev.rapport.engine.store;

import dev.rapport.connector.HostMemory;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import javax.sql.DataSource;
import org.jdbi.v3.core.statement.PreparedBatch;

/**
 * Everything that is kept between two runs, in one database. Safe for several threads, and for
 * several processes on one machine; whoever writes waits for the other.
 */
public final class Store implements AutoCloseable {
  private final Database database;

  private Store(Database database) {
    this.database = database;
  }

  /**
   * Opens the store, making it where there is none and bringing its tables up to date.
   *
   * @param address a file, whose folder must exist, or a database of a server
   * @throws StoreException when the place cannot be used, is no store, or is newer than this
   *     version
   */
  public static Store open(StoreAddress address) {
    return new Store(Database.open(Place.of(address)));
  }

  /** The same where no account is asked for: {@code jdbc:sqlite:FILE}. */
  public static Store open(String jdbcUrl) {
    return open(StoreAddress.of(jdbcUrl));
  }

  /** What the connector of a host learnt about it. */
  public HostMemory memory(String host) {
    return new StoredMemory(database, host);
  }

  /** Forgets what a host refused: {@link HostMemory#REFUSED}. */
  public void forgetRefusals(String host) {
    new StoredMemory(database, host).forgetRefusals();
  }

  /**
   * 32 bytes that only this store knows, made once; what is drawn from texts is keyed with them, so
   * that it tells nothing without the store.
   */
  public byte[] secret() {
    return new StoreSecret(database).value();
  }

  /** Where reading each host has got to. */
  public Cursors cursors() {
    return new Cursors(database);
  }

  /** The tickets that were understood. */
  public Tickets tickets() {
    return new Tickets(database);
  }

  /** What the tickets say of each other. */
  public Links links() {
    return new Links(database);
  }

  /** What the operator entered in somebody's name. */
  public EnteredActs enteredActs() {
    return new EnteredActs(database);
  }

  /** The accounts that are known now; reads them all, so ask once per run. */
  public Actors actors() {
    return Actors.load(database);
  }

  /** The tickets that were not understood. */
  public Quarantine quarantine() {
    return new Quarantine(database);
  }

  /** The tickets that their hosts do not show any more. */
  public Unseen unseen() {
    return new Unseen(database);
  }

  /** Until when hosts asked to be left alone. */
  public Pauses pauses() {
    return new Pauses(database);
  }

  /** Who works on which host. */
  public Leases leases() {
    return new Leases(database);
  }

  /** Tickets of which hosts said that they changed. */
  public Hints hints() {
    return new Hints(database);
  }

  /**
   * A few connections of their own, for a library that keeps its tables in this database; they end
   * with the store.
   */
  public DataSource connections() {
    return database.scheduling();
  }

  /** How the last sync of each host went. */
  public SyncRuns syncRuns() {
    return new SyncRuns(database);
  }

  /** What the hosts last confirmed to show. */
  public Confirmed confirmed() {
    return new Confirmed(database);
  }

  /** What the hosts should show and have not confirmed. */
  public Outbox outbox() {
    return new Outbox(database);
  }

  /** Every write that was given to a host, and its answer. */
  public WriteLog writeLog() {
    return new WriteLog(database);
  }

  /** What stood on hosts before our writes. */
  public BeforeValues beforeValues() {
    return new BeforeValues(database);
  }

  /** Where nothing is written because an admin took it back. */
  public Withheld withheld() {
    return new Withheld(database);
  }

  /** The reports that were published. */
  public Editions editions() {
    return new Editions(database);
  }

  /** Who may log in to the server with a password. */
  public WebUsers webUsers() {
    return new WebUsers(database);
  }

  /** Who is logged in to the server. */
  public WebSessions webSessions() {
    return new WebSessions(database);
  }

  /** What admins did on the server. */
  public AdminActs adminActs() {
    return new AdminActs(database);
  }

  /** Where a person edited what is ours, so that nothing is written. */
  public Edited edited() {
    return new Edited(database);
  }

  /** Hosts to which somebody agreed to write. */
  public Approvals approvals() {
    return new Approvals(database);
  }

  /**
   * Stores a page in one transaction: tickets, events, accounts, quarantine and cursor. A page that
   * is known already changes nothing, not a byte.
   *
   * @param now by the engine's clock; says since when a ticket is quarantined
   */
  public StoredPage.Changes add(String host, StoredPage page, Instant now) {
    return database.write(handle -> new PageWriter(handle, host).store(page, now));
  }

  /**
   * Drops tickets that were deleted on their host, with all that is known of them. What a host
   * confirmed to show for them stays, so that it can be taken back.
   *
   * @return how many of them there were
   */
  public int forget(String host, Collection<String> sourceIds) {
    return database.write(
        handle -> {
          PreparedBatch batch =
              handle.prepareBatch("DELETE FROM ticket WHERE host = ? AND source_id = ?");
          sourceIds.forEach(id -> batch.add(host, id));
          return Arrays.stream(batch.execute()).sum();
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
