package dev.rapport.sandbox.jira.app;

import com.google.gson.JsonElement;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Issues;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;
import java.util.Map;
import java.util.Optional;

/**
 * The panel of Rapport's app on an issue. Everything is asked and said in the person's own name, so
 * whoever may not see an issue, or comment on it, is refused here too.
 */
public final class IssuePanel {
  private static final String PROPERTY = "rapport";

  private final Site site;
  private final String person;

  /** The panel as the account of that id sees it. */
  public IssuePanel(Site site, String person) {
    this.site = site;
    this.person = person;
  }

  /** What is shown: what Rapport wrote on the issue; empty where it wrote nothing. */
  public Optional<JsonElement> summary(String idOrKey) {
    return Optional.ofNullable(seen(idOrKey).properties().get(PROPERTY));
  }

  /**
   * <i>Say thanks in a comment</i>.
   *
   * @param to the id of the account that was picked
   * @param outcome for what, such as {@code saved-time}
   * @param because in the person's words; "" for none
   */
  public Comment thank(String idOrKey, String to, String outcome, String because) {
    return say(idOrKey, SpokenThanks.given(to, outcome, because));
  }

  /** <i>Take back</i>, of the thanks that the summary shows under this id. */
  public Comment takeBack(String idOrKey, String id) {
    return say(idOrKey, SpokenThanks.takenBack(id));
  }

  private Comment say(String idOrKey, JsonElement body) {
    Issue issue = seen(idOrKey);
    if (!site.grants().allows(person, issue.projectKey(), Permission.ADD_COMMENTS)) {
      throw new IllegalStateException(person + " may not comment on " + issue.key());
    }
    Map<String, JsonElement> properties = isRequest(issue) ? Issues.internal() : Map.of();
    return site.issues().comment(issue.key(), person, body, site.now(), null, properties);
  }

  private boolean isRequest(Issue issue) {
    return site.vocabulary().project(issue.projectKey()).filter(Project::isService).isPresent();
  }

  private Issue seen(String idOrKey) {
    return site.issues()
        .find(idOrKey)
        .filter(issue -> site.grants().shows(person, issue))
        .orElseThrow(() -> new IllegalStateException(person + " cannot see " + idOrKey));
  }
}
