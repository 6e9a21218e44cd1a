package dev.rapport.connector;

import dev.rapport.model.Standing;
import dev.rapport.model.time.Span;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@link Source} also implements when everything in its scope can be looked over cheaply:
 * {@code rapport sync --sweep} needs it. A census finds what reading by date of change cannot: what
 * is gone, and what changed without a date.
 */
public interface Census {
  /**
   * The next part of all tickets in scope as they stand now, by id.
   *
   * @param after where the last part ended, as long as a day ago and in another process; {@link
   *     Cursor#START} for the first
   * @throws HostException with the kind that says what to do
   */
  Part look(Cursor after);

  /**
   * These tickets again, whole, as {@link Rereading#reread} would hand them over. What changed
   * without a date is dated in the middle of {@code looks}.
   *
   * @param sourceIds ids as they stood in {@link Entry#sourceId()}
   * @param looks from when the host was last looked at until now
   */
  Page reread(List<String> sourceIds, Span looks);

  /**
   * Which of these tickets the host says were deleted; others may be archived, moved out of scope,
   * or hidden from the account.
   */
  Set<String> deleted(Collection<String> sourceIds);

  /**
   * Which of these tickets the host does not show to the account at all, in scope or out of it,
   * though nothing proves them deleted: figures leave them out until they are shown again. None
   * where a host cannot be asked.
   */
  default Set<String> hidden(Collection<String> sourceIds) {
    return Set.of();
  }

  /**
   * One part.
   *
   * @param entries in the order of their ids, character by character; ids follow those of the part
   *     before
   * @param next where the next part begins
   * @param last whether none follows
   */
  record Part(List<Entry> entries, Cursor next, boolean last) {
    public Part {
      entries = List.copyOf(entries);
    }
  }

  /**
   * One ticket.
   *
   * @param sourceId the host's id
   * @param standing how it stands; null where the account may not see all of that
   */
  record Entry(String sourceId, @Nullable Standing standing) {}
}
