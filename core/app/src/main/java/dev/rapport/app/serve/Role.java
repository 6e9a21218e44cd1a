package dev.rapport.app.serve;

/** What somebody may do and see on a server. */
public enum Role {
  /** Everything, and decides what is written. */
  ADMIN,
  /** All tickets and reports. */
  IT,
  /** Their own tickets. */
  REQUESTER,
  /** Published reports of teams. */
  PMO
}
