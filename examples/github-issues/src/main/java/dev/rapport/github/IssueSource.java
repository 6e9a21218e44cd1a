package dev.rapport.github;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Source;
import dev.rapport.connector.TextReader;
import dev.rapport.http.Answer;
import dev.rapport.http.HostClient;
import dev.rapport.model.Actor;
import dev.rapport.model.TicketHistory;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Url;

/**
 * Reads issues in the order of their last change. The cursor holds what was handed over of the last
 * minute, such as {@code 2026-11-02T09:00:00Z#12}: GitHub's list may lag, so the next question goes
 * back a minute, and what is known is left out.
 */
record IssueSource(String host, String repository, HostClient client, TextReader texts)
    implements Source {
  private static final String BEFORE_GITHUB = "2008-01-01T00:00:00Z#0";
  private static final String CHANGED = "issues?state=all&sort=updated&direction=asc&since=";
  private static final String NOT_PROSE =
      "(?s:```.*?```).*|(?m:^ *(?:>|`|https?:).*$)|`[^`\n]*`|https?://\\S+";

  /** All that is asked of GitHub: lists, by address. */
  interface GitHub {
    @GET
    Call<List<JsonObject>> list(@Url String address);
  }

  @Override
  public Page fetch(Cursor after) {
    String known = after.isStart() ? BEFORE_GITHUB : after.value();
    TreeSet<String> seen = new TreeSet<>(List.of(known.split(" ")));
    String changed = CHANGED + minuteBefore(seen);
    Answer<List<JsonObject>> answer;
    List<JsonObject> fresh;
    int page = 1;
    do {
      answer = list(changed, page++);
      fresh = answer.body().stream().filter(issue -> seen.add(state(issue))).toList();
    } while (fresh.isEmpty() && hasNext(answer));
    List<IssueDocument> issues =
        fresh.stream().filter(issue -> !issue.has("pull_request")).map(this::read).toList();
    List<Actor> actors = issues.stream().flatMap(IssueDocument::actors).distinct().toList();
    Cursor next = new Cursor(String.join(" ", seen.tailSet(minuteBefore(seen))));
    return new Page(List.copyOf(issues), actors, List.of(), next, !hasNext(answer));
  }

  private static String state(JsonObject issue) {
    return issue.get("updated_at").getAsString() + "#" + issue.get("number").getAsLong();
  }

  private String minuteBefore(TreeSet<String> seen) {
    try {
      return Instant.parse(seen.last().replaceFirst("#.*", "")).minusSeconds(60).toString();
    } catch (DateTimeException e) {
      String remedy = "not a cursor of GitHub's: start over with rapport cursor rewind";
      throw HostException.of(HostException.Kind.CONFIGURATION, host, remedy, e);
    }
  }

  /** The issue with all that happened to it; what has no id, such as a commit, did not. */
  private IssueDocument read(JsonObject issue) {
    String number = issue.get("number").getAsString();
    List<IssueDocument.Event> events = new ArrayList<>();
    Answer<List<JsonObject>> answer;
    int page = 1;
    do {
      answer = list("issues/" + number + "/timeline?", page++);
      answer.body().stream().filter(e -> e.has("id")).map(this::withoutWords).forEach(events::add);
    } while (hasNext(answer));
    return new IssueDocument(host, number, number, issue, events);
  }

  private IssueDocument.Event withoutWords(JsonObject event) {
    String text = event.remove("body") instanceof JsonPrimitive body ? body.getAsString() : "";
    return new IssueDocument.Event(event, texts.read(text.replaceAll(NOT_PROSE, " "), Set.of()));
  }

  private Answer<List<JsonObject>> list(String what, int page) {
    String address = "repos/" + repository + "/" + what + "&per_page=100&page=" + page;
    return client.read(client.api(GitHub.class).list(address));
  }

  private static boolean hasNext(Answer<?> answer) {
    return answer.header("link").orElse("").contains("rel=\"next\"");
  }

  @Override
  public TicketHistory decode(RawTicket document) {
    return ((IssueDocument) document).history();
  }
}
