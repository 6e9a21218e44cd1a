package dev.rapport.jira.decode;

import com.google.gson.Gson;
import dev.rapport.jira.json.ChangeGroup;
import dev.rapport.jira.json.Comment;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.json.JiraJson;
import dev.rapport.jira.json.RemoteLink;
import dev.rapport.model.Status;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Issues for tests, from the JSON that a host would send. */
final class Documents {
  static final Gson GSON =
      JiraJson.gson(HostContexts.of(SettableClock.at("2026-11-02T09:00:00Z")).texts(), true);

  static final StatusCatalog STATUSES =
      new StatusCatalog(
          Map.of(
              "1", Status.Category.NEW,
              "3", Status.Category.INDETERMINATE,
              "6", Status.Category.DONE));

  static final KnownFields FIELDS =
      new KnownFields(
          Map.of(
              "customfield_1", KnownFields.Role.PARTICIPANTS,
              "customfield_2", KnownFields.Role.ORGANISATIONS,
              "customfield_3", KnownFields.Role.RATING,
              "customfield_4", KnownFields.Role.RATING_DATE,
              "customfield_5", KnownFields.Role.CLOCK,
              "customfield_6", KnownFields.Role.APPROVALS,
              "customfield_7", KnownFields.Role.PLANNED_START));

  private Documents() {}

  static JiraDocument document(String fields, List<ChangeGroup> changes, List<Comment> comments) {
    return document(fields, changes, comments, List.of());
  }

  static JiraDocument document(
      String fields, List<ChangeGroup> changes, List<Comment> comments, List<RemoteLink> links) {
    Issue issue =
        GSON.fromJson(
            "{\"id\":\"10001\",\"key\":\"ABC-1\",\"fields\":" + fields + "}", Issue.class);
    return new JiraDocument(
        "10001",
        issue,
        changes,
        comments,
        links,
        ServiceAnswers.NONE,
        true,
        new JiraDocument.Site(
            STATUSES, FIELDS, new Accounts("jira", Map.of("bob.name", "JIRAUSER2"))));
  }

  /** Fields of an issue that was opened at nine, with more or other fields. */
  static String fields(String... more) {
    String usual =
        """
        "created":"2026-11-02T09:00:00.000+0000","project":{"key":"ABC"},
        "issuetype":{"id":"1","name":"Bug"},"reporter":{"accountId":"ann"},
        "status":{"id":"3","name":"In Progress","statusCategory":{"key":"indeterminate"}},
        "priority":{"id":"2","name":"High"}""";
    return "{"
        + usual
        + String.join("", Arrays.stream(more).map(field -> "," + field).toList())
        + "}";
  }

  /** A history; items as {@code field from fromName to toName}, "-" for none. */
  static ChangeGroup change(String id, String created, String author, String... items) {
    List<String> all = Arrays.stream(items).map(Documents::item).toList();
    return GSON.fromJson(
        "{\"id\":\"%s\",\"created\":\"%s\",\"author\":%s,\"items\":%s}"
            .formatted(id, created, user(author), all),
        ChangeGroup.class);
  }

  static Comment comment(String id, String created, String author, String body, String... more) {
    return GSON.fromJson(
        "{\"id\":\"%s\",\"created\":\"%s\",\"author\":%s,\"body\":\"%s\"%s}"
            .formatted(id, created, user(author), body, String.join("", more)),
        Comment.class);
  }

  private static String user(String id) {
    return id == null ? "null" : "{\"accountId\":\"" + id + "\"}";
  }

  private static String item(String text) {
    List<String> parts =
        Arrays.stream(text.split(" ", -1))
            .map(part -> part.equals("-") ? "null" : "\"" + part + "\"")
            .toList();
    return "{\"field\":%s,\"fieldId\":%s,\"from\":%s,\"fromString\":%s,\"to\":%s,\"toString\":%s}"
        .formatted(
            parts.get(0), parts.get(0), parts.get(1), parts.get(2), parts.get(3), parts.get(4));
  }
}
