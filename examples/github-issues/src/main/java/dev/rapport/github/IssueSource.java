package dev.rapport.github;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.connector.Cursor;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Source;
import dev.rapport.connector.TextReader;
import dev.rapport.http.Answer;
import dev.rapport.http.HostClient;
import dev.rapport.http.Overlap;
import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import dev.rapport.model.History;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.TextFacts;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.model.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads issues in the order of their last change, and what happened to each. */
record IssueSource(String host, String repository, HostClient client, TextReader texts)
    implements Source {
  private static final Status OPEN = new Status("open", "open", Status.Category.INDETERMINATE);
  private static final Status CLOSED = new Status("closed", "closed", Status.Category.DONE);
  private static final String CHANGED = "issues?state=all&sort=updated&direction=asc&since=";
  private static final String NOT_PROSE =
      "(?s:```.*?```).*|(?m:^ *(?:>|`|https?:).*$)|`[^`\n]*`|https?://\\S+";

  record Issue(String sourceId, String key, JsonObject json, List<Event> timeline)
      implements RawTicket {}

  /** An event whose words have become facts: they end here. */
  record Event(JsonObject json, TextFacts facts) {}

  @Override
  public Page fetch(Cursor after) {
    Overlap seen = Overlap.after(host, after, Duration.ofMinutes(1));
    List<JsonObject> fresh =
        list(CHANGED + seen.since(), issue -> seen.isNew(at("updated", issue), number(issue)), 1);
    List<Issue> issues =
        fresh.stream().filter(issue -> !issue.has("pull_request")).map(this::read).toList();
    List<Actor> actors = issues.stream().flatMap(this::actors).distinct().toList();
    return new Page(List.copyOf(issues), actors, List.of(), seen.cursor(), fresh.isEmpty());
  }

  /** What is wanted of a list, page by page until it is enough. */
  private List<JsonObject> list(String what, Predicate<JsonObject> wanted, int enough) {
    List<JsonObject> found = new ArrayList<>();
    Answer<List<JsonObject>> answer;
    int page = 1;
    do {
      answer = client.list("repos/" + repository + "/" + what + "&per_page=100&page=" + page++);
      answer.body().stream().filter(wanted).forEach(found::add);
    } while (found.size() < enough && answer.hasNextPage());
    return found;
  }

  /** The issue with all that happened to it; what has no id, such as a commit, did not. */
  private Issue read(JsonObject issue) {
    String timeline = "issues/" + number(issue) + "/timeline?";
    List<JsonObject> events = list(timeline, event -> event.has("id"), Integer.MAX_VALUE);
    return new Issue(
        number(issue), number(issue), issue, events.stream().map(this::withoutWords).toList());
  }

  private Event withoutWords(JsonObject event) {
    String words = event.remove("body") instanceof JsonPrimitive body ? body.getAsString() : "";
    return new Event(event, texts.read(words.replaceAll(NOT_PROSE, " "), Set.of()));
  }

  private Stream<Actor> actors(Issue issue) {
    Stream<JsonElement> acted = issue.timeline().stream().map(event -> event.json().get("actor"));
    return Stream.concat(Stream.of(issue.json().get("user")), acted)
        .filter(JsonObject.class::isInstance)
        .map(user -> actor((JsonObject) user));
  }

  private Actor actor(JsonObject user) {
    boolean bot = user.get("type").getAsString().equals("Bot");
    Actor.Kind kind = bot ? Actor.Kind.SOFTWARE : Actor.Kind.PERSON;
    ActorId id = new ActorId(host, user.get("id").getAsString());
    return new Actor(id, user.get("login").getAsString(), kind, Set.of(), Set.of(), null);
  }

  /** Born open and with nobody, and changed by its timeline since. */
  @Override
  public TicketHistory decode(RawTicket document) {
    Issue issue = (Issue) document;
    Stamp birth = stamp("created", issue.json(), "user", 0);
    Set<ActorId> author = birth.actor() == null ? Set.of() : Set.of(birth.actor());
    TicketKey key = new TicketKey(host, issue.key());
    Ticket ticket = new Ticket(key, issue.sourceId(), "issue", birth.at(), author, Map.of(), false);
    List<TicketEvent> events = new ArrayList<>();
    events.add(new TicketEvent.Created(birth, OPEN, null, null, null, null));
    ActorId assignee = null;
    for (Event event : issue.timeline()) {
      String what = event.json().get("event").getAsString();
      Stamp stamp = stamp(what, event.json(), "actor", events.size());
      switch (what) {
        case "closed" -> events.add(new TicketEvent.StatusChanged(stamp, OPEN, CLOSED));
        case "reopened" -> events.add(new TicketEvent.StatusChanged(stamp, CLOSED, OPEN));
        case "labeled", "unlabeled" -> events.add(new TicketEvent.Edited(stamp, Set.of("labels")));
        case "commented" ->
            events.add(new TicketEvent.Commented(stamp, Visibility.PUBLIC, event.facts()));
        case "assigned", "unassigned" -> {
          ActorId next = what.equals("assigned") ? id(event.json().get("assignee")) : null;
          events.add(new TicketEvent.AssigneeChanged(stamp, assignee, next));
          assignee = next;
        }
        default -> {}
      }
    }
    return new TicketHistory(
        ticket, events, new History("timeline", History.Completeness.COMPLETE));
  }

  /** Ids are unique among comments and among other events, so the kind goes before them. */
  private Stamp stamp(String what, JsonObject json, String by, int order) {
    String id = what + ":" + json.get("id").getAsLong();
    return Stamp.of(id, at("created", json), order, id(json.get(by)));
  }

  private @Nullable ActorId id(@Nullable JsonElement user) {
    return user instanceof JsonObject known
        ? new ActorId(host, known.get("id").getAsString())
        : null;
  }

  private static Instant at(String what, JsonObject json) {
    return Instant.parse(json.get(what + "_at").getAsString());
  }

  private static String number(JsonObject issue) {
    return issue.get("number").getAsString();
  }
}
