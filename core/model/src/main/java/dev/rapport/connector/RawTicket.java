package dev.rapport.connector;

/**
 * What the host said about one ticket: its record and its whole readable history. Only the
 * connector that made it knows what is inside; it lives in memory alone and is never stored.
 */
public interface RawTicket {
  /** The host's id that survives moves and renames. */
  String sourceId();

  /** The name people use, without the host; the source id where the record has none. */
  String key();
}
