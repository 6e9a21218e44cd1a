package dev.rapport.sandbox.jira.jql;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** The fields that queries of one account may name, and what their words stand for. */
final class QueryFields {
  private static final Pattern CUSTOM = Pattern.compile("cf\\[(\\d{1,18})]");

  private final Site site;
  private final Account caller;
  private final boolean strict;
  private final QueryDates dates;

  /**
   * Fields as one account sees them.
   *
   * @param strict whether a word that stands for nothing is refused, rather than found nowhere
   */
  QueryFields(Site site, Account caller, boolean strict) {
    this.site = site;
    this.caller = caller;
    this.strict = strict;
    String zone = caller.timeZone();
    this.dates = new QueryDates(ZoneId.of(zone == null ? "UTC" : zone), site.now());
  }

  QueryField field(Token name) {
    return switch (name.text().toLowerCase(Locale.ROOT)) {
      case "project" -> new WordField("project", this::project, i -> List.of(i.projectKey()));
      case "issuekey", "key", "issue" -> new IssueField(site.issues(), strict);
      case "id" -> new IssueIdField(new IssueField(site.issues(), strict));
      case "status" -> new WordField("status", this::status, values("status"));
      case "labels" -> new WordField("labels", word -> word, QueryFields::labels);
      case "resolution" ->
          new WordField("resolution", word -> word, i -> named(i.value("resolution")));
      case "assignee" -> new WordField("assignee", this::person, values("assignee"));
      case "reporter" -> new WordField("reporter", this::person, values("reporter"));
      case "created", "createddate" -> new InstantField(dates, Issue::created);
      case "updated", "updateddate" -> new InstantField(dates, Issue::updated);
      case "resolved", "resolutiondate" -> new InstantField(dates, QueryFields::resolved);
      default -> custom(name);
    };
  }

  private QueryField custom(Token name) {
    Matcher number = CUSTOM.matcher(name.text());
    return Optional.of(number)
        .filter(Matcher::matches)
        .map(matched -> "customfield_" + matched.group(1))
        .flatMap(site.vocabulary()::field)
        .map(field -> new WordField(name.text(), word -> word, values(field.id())))
        .orElseThrow(
            () ->
                new JqlException(
                    "Field '"
                        + name.text()
                        + "' does not exist or you do not have permission to view it."));
  }

  private String project(String word) {
    return site.vocabulary()
        .project(word)
        .map(Project::key)
        .orElseGet(() -> unknown(word, "project"));
  }

  private String status(String word) {
    return site.vocabulary()
        .statusNamed(word)
        .or(() -> site.vocabulary().status(word))
        .map(Status::id)
        .orElseGet(() -> unknown(word, "status"));
  }

  /** Accounts may be gone, so that any word may name one. */
  private String person(String word) {
    return word.equalsIgnoreCase("currentUser")
        ? caller.id()
        : site.people().byName(word).map(Account::id).orElse(word);
  }

  private String unknown(String word, String field) {
    if (strict) {
      throw new JqlException(
          "The value '" + word + "' does not exist for the field '" + field + "'.");
    }
    return word;
  }

  private static Function<Issue, List<String>> values(String field) {
    return issue -> {
      String value = issue.text(field);
      return value == null ? List.of() : List.of(value);
    };
  }

  private static List<String> labels(Issue issue) {
    JsonElement labels = issue.value("labels");
    return labels.isJsonArray()
        ? StreamSupport.stream(labels.getAsJsonArray().spliterator(), false)
            .map(JsonElement::getAsString)
            .toList()
        : List.of();
  }

  private static List<String> named(JsonElement value) {
    return value instanceof JsonObject object
        ? List.of(object.get("name").getAsString(), object.get("id").getAsString())
        : List.of();
  }

  private static @Nullable Instant resolved(Issue issue) {
    String text = issue.text("resolutiondate");
    return text == null ? null : Instant.parse(text);
  }
}
