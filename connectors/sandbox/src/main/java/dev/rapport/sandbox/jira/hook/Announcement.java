package dev.rapport.sandbox.jira.hook;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.jira.jql.JqlParser;
import dev.rapport.sandbox.jira.json.FieldChoice;
import dev.rapport.sandbox.jira.json.IssueJson;
import dev.rapport.sandbox.jira.json.IssueJson.Wanted;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.json.View;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Happening;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Webhook;
import java.util.List;

/** Decides which webhooks hear of something, and puts it into words. */
record Announcement(View view) {
  private static final Wanted WHOLE = new Wanted(FieldChoice.ALL, false, List.of());

  /** Whether a webhook is there for this. */
  boolean isFor(Webhook hook, Happening happening) {
    return hook.enabled()
        && hook.events().contains(happening.event())
        && matches(hook.filter(), happening.issue());
  }

  private boolean matches(String filter, Issue issue) {
    return filter.isBlank()
        || !JqlParser.parse(filter, view.site(), view.viewer(), false)
            .run(List.of(issue))
            .isEmpty();
  }

  /** What is sent: the moment in milliseconds since 1970, the event, the issue, the comment. */
  JsonObject of(Happening happening) {
    IssueJson documents = new IssueJson(view);
    Json json =
        Json.object()
            .with("timestamp", view.site().now().toEpochMilli())
            .with("webhookEvent", happening.event())
            .with("issue", documents.of(happening.issue(), WHOLE));
    Comment comment = happening.comment();
    return comment == null
        ? json.build()
        : json.with("comment", documents.comments().of(happening.issue(), comment, false)).build();
  }
}
