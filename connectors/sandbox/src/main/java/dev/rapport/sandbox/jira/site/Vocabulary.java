package dev.rapport.sandbox.jira.site;

import static dev.rapport.sandbox.jira.site.Field.custom;
import static dev.rapport.sandbox.jira.site.Field.system;

import dev.rapport.sandbox.jira.site.Field.Kind;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The projects, statuses and fields of a site. Not safe for several threads. */
public final class Vocabulary {
  /** The participants of a service request. */
  public static final String PARTICIPANTS = "customfield_10026";

  /** The organisations that share a service request. */
  public static final String ORGANISATIONS = "customfield_10002";

  /** The rating of a service request. */
  public static final String RATING = "customfield_10027";

  /** When a service request was rated. */
  public static final String RATING_DATE = "customfield_10028";

  /** The clock to the first response; the one to the resolution is another field. */
  public static final String RESPONSE_CLOCK = "customfield_10030";

  /** Whether a service request may go on; see {@link Approvals}. */
  public static final String APPROVALS = "customfield_10032";

  /** The team that has an issue, by name. */
  public static final String TEAM = "customfield_10001";

  private static final String SERVICE_DESK = "com.atlassian.servicedesk:";
  private static final List<Field> FIELDS =
      List.of(
          system("summary", "Summary", Kind.TEXT),
          system("description", "Description", Kind.RICH_TEXT),
          system("environment", "Environment", Kind.RICH_TEXT),
          system("status", "Status", Kind.STATUS),
          system("project", "Project", Kind.PROJECT),
          system("issuetype", "Issue Type", Kind.NAMED),
          system("priority", "Priority", Kind.NAMED),
          system("resolution", "Resolution", Kind.NAMED),
          system("security", "Security Level", Kind.NAMED),
          system("resolutiondate", "Resolved", Kind.INSTANT),
          system("created", "Created", Kind.INSTANT),
          system("updated", "Updated", Kind.INSTANT),
          system("assignee", "Assignee", Kind.USER),
          system("reporter", "Reporter", Kind.USER),
          system("creator", "Creator", Kind.USER),
          system("labels", "Labels", Kind.LABELS),
          system("components", "Components", Kind.NAMED_LIST),
          system("fixVersions", "Fix versions", Kind.NAMED_LIST),
          system("duedate", "Due date", Kind.DATE),
          system("issuelinks", "Linked Issues", Kind.OTHER),
          system("comment", "Comment", Kind.COMMENTS),
          system(Attachments.FIELD, "Attachment", Kind.OTHER),
          custom(
              10001,
              "Team",
              Kind.TEXT,
              "com.atlassian.jira.plugin.system.customfieldtypes:atlassian-team"),
          custom(
              10016,
              "Story point estimate",
              Kind.NUMBER,
              "com.pyxis.greenhopper.jira:jsw-story-points"),
          custom(
              10022,
              "Target start",
              Kind.DATE,
              "com.atlassian.jpo:jpo-custom-field-baseline-start"),
          custom(10019, "Rank", Kind.TEXT, "com.pyxis.greenhopper.jira:gh-lexo-rank"),
          custom(10020, "Sprint", Kind.TEXT, "com.pyxis.greenhopper.jira:gh-sprint"),
          custom(
              10002, "Organizations", Kind.NAMED_LIST, SERVICE_DESK + "sd-customer-organizations"),
          custom(
              10026, "Request participants", Kind.USERS, SERVICE_DESK + "sd-request-participants"),
          custom(10030, "Time to first response", Kind.CLOCK, SERVICE_DESK + "sd-sla-field"),
          custom(10031, "Time to resolution", Kind.CLOCK, SERVICE_DESK + "sd-sla-field"),
          custom(
              10032,
              "Approvals",
              Kind.APPROVALS,
              "com.atlassian.servicedesk.approvals-plugin:sd-approvals"),
          custom(10027, "Satisfaction", Kind.OTHER, SERVICE_DESK + "sd-request-feedback"),
          custom(
              10028, "Satisfaction date", Kind.INSTANT, SERVICE_DESK + "sd-request-feedback-date"));

  private final Map<String, Project> projects = new LinkedHashMap<>();
  private final Map<String, Status> statuses = new LinkedHashMap<>();
  private final Map<String, Field> fields = new LinkedHashMap<>();

  Vocabulary() {
    FIELDS.forEach(this::put);
  }

  /** Adds a project, or puts it in the place of the one with that key. */
  public Project put(Project project) {
    projects.put(project.key(), project);
    return project;
  }

  /** Adds a status, or renames the one with that id. */
  public Status put(Status status) {
    statuses.put(status.id(), status);
    return status;
  }

  /** Adds a field, or puts it in the place of the one with that id. */
  public Field put(Field field) {
    fields.put(field.id(), field);
    return field;
  }

  /** Takes a field away. */
  public void remove(String field) {
    fields.remove(field);
  }

  /** A project by its key, its number or its name. */
  public Optional<Project> project(String word) {
    Project byKey = projects.get(word);
    return byKey != null
        ? Optional.of(byKey)
        : projects.values().stream()
            .filter(
                project ->
                    project.key().equalsIgnoreCase(word)
                        || project.name().equalsIgnoreCase(word)
                        || String.valueOf(project.id()).equals(word))
            .findFirst();
  }

  /** The status of an id. */
  public Optional<Status> status(@Nullable String id) {
    return Optional.ofNullable(statuses.get(id));
  }

  /** The first status of a name, whatever its case. */
  public Optional<Status> statusNamed(String name) {
    return statuses.values().stream().filter(s -> s.name().equalsIgnoreCase(name)).findFirst();
  }

  /** A field by its id; one nobody added is unknown. */
  public Optional<Field> field(@Nullable String id) {
    return Optional.ofNullable(fields.get(id));
  }

  /** All projects, oldest first. */
  public Collection<Project> projects() {
    return List.copyOf(projects.values());
  }

  /** All statuses, oldest first. */
  public Collection<Status> statuses() {
    return List.copyOf(statuses.values());
  }

  /** All fields, oldest first. */
  public Collection<Field> fields() {
    return List.copyOf(fields.values());
  }
}
