package dev.rapport.connector;

import java.util.List;

/**
 * What a {@link Source} also implements when its host can be asked for single tickets: {@code
 * rapport quarantine replay} needs it.
 */
public interface Rereading {
  /**
   * These tickets again, as {@link Source#fetch} would hand them over; nothing for an empty list.
   * What the host no longer has is left out. The page's cursor is not looked at.
   *
   * @param sourceIds ids as they stood in {@link RawTicket#sourceId()} or {@link
   *     Page.Rejected#sourceId()}
   * @throws HostException with the kind that says what to do
   */
  Page reread(List<String> sourceIds);

  /**
   * The same for tickets that the host has just said something of: what is out of scope is left
   * out, and what was written a moment ago is seen, even where an index of the host lags behind.
   */
  default Page hinted(List<String> sourceIds) {
    return reread(sourceIds);
  }
}
