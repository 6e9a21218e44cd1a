package dev.rapport.sandbox.jira.site;

/**
 * A project.
 *
 * @param key the first part of its issues' keys, such as {@code IT}
 * @param isService whether it is a project of Jira Service Management
 */
public record Project(long id, String key, String name, boolean isService) {
  /** What Jira calls {@code projectTypeKey}. */
  public String type() {
    return isService ? "service_desk" : "software";
  }
}
