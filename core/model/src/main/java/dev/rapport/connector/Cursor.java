package dev.rapport.connector;

/**
 * Where reading a host has got to. It belongs to the page, not to a record, so that a quiet host
 * can move it too.
 *
 * @param value opaque to everybody but the connector; short enough to show to a person
 */
public record Cursor(String value) {
  /** Nothing has been read yet. */
  public static final Cursor START = new Cursor("");

  /** Whether nothing has been read yet. */
  public boolean isStart() {
    return value.isEmpty();
  }
}
