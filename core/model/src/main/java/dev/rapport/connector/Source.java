package dev.rapport.connector;

import dev.rapport.model.TicketHistory;

/** The reading side of one host. */
public interface Source {
  /**
   * The next page of tickets that changed, oldest change first. Blocking I/O. Asking again with the
   * same cursor gives at least the same tickets again.
   *
   * @param after where the last page ended; {@link Cursor#START} for everything
   * @throws HostException with the kind that says what to do; the cursor has not moved then
   */
  Page fetch(Cursor after);

  /**
   * What a document means. Pure: the same document gives the same history; no clock, no network.
   *
   * @param document one that {@link #fetch} of the same source handed over
   * @throws HostException of kind MALFORMED when the document cannot be understood; the ticket goes
   *     to quarantine and the sync goes on
   */
  TicketHistory decode(RawTicket document);
}
