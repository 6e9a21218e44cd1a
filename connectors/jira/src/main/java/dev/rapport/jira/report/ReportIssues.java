package dev.rapport.jira.report;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.ReportDraft;
import dev.rapport.http.HostClient;
import dev.rapport.jira.json.CommentFacts;
import dev.rapport.jira.json.CommentPage;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.json.Reference;
import dev.rapport.jira.read.IssueQuery;
import dev.rapport.jira.read.JiraFace;
import dev.rapport.jira.write.HistoryMark;
import dev.rapport.jira.write.IssueWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import okhttp3.MediaType;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;

/** The issues of reports: one for each, known by a label of its own and by a mark in its text. */
final class ReportIssues {
  /** The label of every issue that holds a report. */
  static final String LABEL = "rapport-report";

  private static final MediaType JSON = MediaType.get("application/json");
  private static final List<String> ASKED = List.of("summary", "description", "comment", "labels");

  private final JiraFace face;
  private final IssueWriter issues;
  private final HostClient client;
  private final ReportApi api;
  private final String version;
  private final HostMemory memory;

  ReportIssues(
      JiraFace face,
      IssueWriter issues,
      HostClient client,
      ReportApi api,
      String version,
      HostMemory memory) {
    this.face = face;
    this.issues = issues;
    this.client = client;
    this.api = api;
    this.version = version;
    this.memory = memory;
  }

  /** The issue of a report; empty where there is none, or none that the account sees. */
  Optional<Issue> find(String report) {
    String known = Remembered.of(memory, report).issue();
    List<Issue> there = known == null ? List.of() : face.present(List.of(known), ASKED);
    if (there.isEmpty()) {
      String jql = "labels = \"" + label(report) + "\"";
      there = face.search(new IssueQuery(jql, ASKED, List.of()), null).issues();
    }
    return there.stream().findFirst();
  }

  /** Whether title and text are as we wrote them. */
  static boolean isOurs(Issue issue) {
    return facts(issue).filter(CommentFacts::ours).isPresent();
  }

  /** Whether it says this already. */
  static boolean says(Issue issue, Description description) {
    return facts(issue)
        .map(CommentFacts::mark)
        .filter(mark -> mark.equals(description.mark()))
        .isPresent();
  }

  /** Whether anybody has commented on it. */
  static boolean isDiscussed(Issue issue) {
    CommentPage page = issue.fields() == null ? null : issue.fields().standard().comment();
    return page != null && (!page.present().isEmpty() || page.isCut());
  }

  private static Optional<CommentFacts> facts(Issue issue) {
    return Optional.ofNullable(issue.fields()).map(fields -> fields.report());
  }

  /** Makes the issue; its number. */
  String create(String report, String project, ReportDraft draft, Description description) {
    JsonObject fields = fields(draft, description);
    fields.add("project", named("key", project));
    fields.add("issuetype", named("id", type(project)));
    JsonArray labels = new JsonArray();
    labels.add(LABEL);
    labels.add(label(report));
    fields.add("labels", labels);
    Reference made = client.write(api.create(version, json(fields))).body();
    String number = String.valueOf(made.id());
    new Remembered(number, Remembered.nothing().files()).keep(memory, report);
    return number;
  }

  /** Makes it say this instead. */
  void update(String issue, ReportDraft draft, Description description) {
    issues.edit(issue, ReportApi.fields(fields(draft, description)));
  }

  /** Deletes it, with the files beside it. */
  void delete(String report, String issue) {
    client.writeIdempotent(api.delete(version, issue));
    Remembered.nothing().keep(memory, report);
  }

  /** A task, or whatever stands by itself in the project. */
  private String type(String project) {
    List<ReportApi.Type> types =
        client.read(api.types(version, project)).body().all().stream()
            .filter(type -> !type.subtask())
            .toList();
    return types.stream()
        .filter(type -> type.name().toLowerCase(Locale.ROOT).equals("task"))
        .findFirst()
        .or(() -> types.stream().findFirst())
        .map(ReportApi.Type::id)
        .orElse("");
  }

  private static JsonObject fields(ReportDraft draft, Description description) {
    JsonObject fields = new JsonObject();
    fields.addProperty("summary", draft.title());
    fields.add("description", description.markup());
    return fields;
  }

  private static JsonObject named(String by, String name) {
    JsonObject named = new JsonObject();
    named.add(by, new JsonPrimitive(name));
    return named;
  }

  private static RequestBody json(JsonElement fields) {
    JsonObject issue = HistoryMark.on(ReportApi.fields(fields.getAsJsonObject()));
    return RequestBody.create(issue.toString(), JSON);
  }

  private static String label(String report) {
    return LABEL + "-" + report;
  }

  /** The number of an issue. */
  static String number(@Nullable Issue issue) {
    return String.valueOf(issue == null ? null : issue.id());
  }
}
