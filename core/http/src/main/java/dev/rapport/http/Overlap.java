package dev.rapport.http;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;

/**
 * For a host whose list of changes may lag: each question begins a while before the last change
 * that was seen, and what is known of that while is left out. The cursor holds just that, such as
 * {@code 2026-11-02T09:00:00Z#12 2026-11-02T09:00:07Z#7}.
 */
public final class Overlap {
  private final String host;
  private final Duration length;
  private final TreeSet<String> seen;

  private Overlap(String host, Duration length, List<String> seen) {
    this.host = host;
    this.length = length;
    this.seen = new TreeSet<>(seen);
  }

  /**
   * What the cursor knows.
   *
   * @param length how far a question goes back
   * @throws HostException of kind CONFIGURATION when the cursor is of another sort of host
   */
  public static Overlap after(String host, Cursor cursor, Duration length) {
    Overlap overlap =
        new Overlap(
            host, length, cursor.isStart() ? List.of() : List.of(cursor.value().split(" ")));
    overlap.since();
    return overlap;
  }

  /** Where the next question begins; 1970 where nothing was seen yet. */
  public Instant since() {
    return seen.isEmpty() ? Instant.EPOCH : moment(seen.last()).minus(length);
  }

  private Instant moment(String change) {
    try {
      return Instant.parse(change.replaceFirst("#.*", ""));
    } catch (DateTimeException e) {
      String remedy = "not a cursor of this kind of host: start over with rapport cursor rewind";
      throw HostException.of(HostException.Kind.CONFIGURATION, host, remedy, e);
    }
  }

  /**
   * Whether this change is not known yet; from now on it is.
   *
   * @param at when, to the second: the order of cursors is that of texts
   * @param ticket the host's id of what was changed, without white space
   */
  public boolean isNew(Instant at, String ticket) {
    return seen.add(at + "#" + ticket);
  }

  /** All that a later question needs. */
  public Cursor cursor() {
    return new Cursor(String.join(" ", seen.tailSet(since().toString())));
  }
}
