package dev.rapport.sandbox.jira;

/** The two kinds of Jira. */
public enum Face {
  CLOUD("/rest/api/3"),
  DATA_CENTER("/rest/api/2");

  private final String api;

  Face(String api) {
    this.api = api;
  }

  /** Where its platform API starts. */
  public String api() {
    return api;
  }

  /** Whether it is the Cloud. */
  public boolean isCloud() {
    return this == CLOUD;
  }
}
