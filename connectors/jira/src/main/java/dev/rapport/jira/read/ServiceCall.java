package dev.rapport.jira.read;

/** What only a call of its own tells of a request of Jira Service Management. */
public enum ServiceCall {
  /** The clocks of its service levels. */
  SLA("read.sla", "the clocks of its service levels"),
  /** Whether it may go on. */
  APPROVALS("read.approvals", "its approvals"),
  /** How the requester rated it; only once it is resolved. */
  FEEDBACK("read.feedback", "its rating"),
  /** Who follows it on the requester's side; only where the search does not show them. */
  PARTICIPANTS("read.participants", "its participants, where the search does not show them"),
  /** Who belongs to its organisations; a call for each of these, once a day. */
  MEMBERS("read.organisation-members", "the members of its organisations");

  private final String setting;
  private final String told;

  ServiceCall(String setting, String told) {
    this.setting = setting;
    this.told = told;
  }

  /** The setting that switches it on. */
  public String setting() {
    return setting;
  }

  /** What it tells, in words. */
  public String told() {
    return told;
  }

  /** Whether it is made for each request, and not once for many. */
  public boolean isForEachRequest() {
    return this != MEMBERS;
  }
}
