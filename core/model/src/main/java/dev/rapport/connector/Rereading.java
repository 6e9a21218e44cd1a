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
}
