package dev.rapport.sandbox.http;

/**
 * One call in the journal: what was asked and how it ended. Headers and bodies are not kept, so no
 * password can be read from it.
 *
 * @param method in capitals
 * @param path without the query, as sent
 * @param query without its question mark, as sent; empty when there was none
 * @param status as answered; 0 when the connection was cut instead
 */
public record JournalEntry(String method, String path, String query, int status) {

  /** Whether the call could have changed something on the host. */
  public boolean isWrite() {
    return !method.equals("GET") && !method.equals("HEAD");
  }
}
