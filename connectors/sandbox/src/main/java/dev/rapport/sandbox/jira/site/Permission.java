package dev.rapport.sandbox.jira.site;

/** What an account may be allowed to do, by the names that Jira uses. */
public enum Permission {
  BROWSE_PROJECTS(10, false),
  EDIT_ISSUES(12, false),
  ADD_COMMENTS(15, false),
  EDIT_OWN_COMMENTS(35, false),
  EDIT_ALL_COMMENTS(34, false),
  DELETE_OWN_COMMENTS(37, false),
  DELETE_ALL_COMMENTS(36, false),
  LINK_ISSUES(21, false),
  CREATE_ISSUES(11, false),
  DELETE_ISSUES(16, false),
  CREATE_ATTACHMENTS(19, false),
  DELETE_OWN_ATTACHMENTS(39, false),
  ADMINISTER_PROJECTS(23, false),
  SERVICEDESK_AGENT(-1, false),
  BULK_CHANGE(33, true),
  USER_PICKER(27, true),
  CREATE_SHARED_OBJECTS(22, true),
  ADMINISTER(0, true);

  private final int id;
  private final boolean global;

  Permission(int id, boolean global) {
    this.id = id;
    this.global = global;
  }

  /** The number that every site has for it. */
  public int id() {
    return id;
  }

  /** Whether it is held for the whole site rather than for a project. */
  public boolean isGlobal() {
    return global;
  }
}
