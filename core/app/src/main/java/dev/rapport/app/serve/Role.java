package dev.rapport.app.serve;

import java.util.Locale;

/** What somebody may do and see on a server. */
public enum Role {
  /** Everything, and decides what is written. */
  ADMIN,
  /** All tickets and reports. */
  IT,
  /** Their own tickets. */
  REQUESTER,
  /** Published reports of teams. */
  PMO;

  /** The role of that {@link #id()}. */
  public static Role of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  /** As it is kept, configured and printed. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
