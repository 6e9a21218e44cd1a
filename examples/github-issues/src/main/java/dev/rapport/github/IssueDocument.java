package dev.rapport.github;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.connector.RawTicket;
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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One issue and what it means: born open and with nobody, and changed by its events since. */
record IssueDocument(
    String host, String sourceId, String key, JsonObject issue, List<Event> timeline)
    implements RawTicket {
  private static final Status OPEN = new Status("open", "open", Status.Category.INDETERMINATE);
  private static final Status CLOSED = new Status("closed", "closed", Status.Category.DONE);

  record Event(JsonObject json, TextFacts facts) {}

  /** Everybody who acted, and the author. */
  Stream<Actor> actors() {
    Stream<JsonElement> acted = timeline.stream().map(event -> event.json().get("actor"));
    return Stream.concat(Stream.of(issue.get("user")), acted)
        .filter(JsonObject.class::isInstance)
        .map(user -> actor((JsonObject) user));
  }

  private Actor actor(JsonObject user) {
    boolean bot = user.get("type").getAsString().equals("Bot");
    Actor.Kind kind = bot ? Actor.Kind.SOFTWARE : Actor.Kind.PERSON;
    ActorId id = new ActorId(host, user.get("id").getAsString());
    return new Actor(id, user.get("login").getAsString(), kind, Set.of(), Set.of(), null);
  }

  TicketHistory history() {
    Stamp birth = stamp("created", issue, "user", 0);
    ActorId author = birth.actor();
    Set<ActorId> requesters = author == null ? Set.of() : Set.of(author);
    TicketKey name = new TicketKey(host, key);
    Ticket ticket = new Ticket(name, key, "issue", birth.at(), requesters, Map.of(), false);
    List<TicketEvent> events = new ArrayList<>();
    events.add(new TicketEvent.Created(birth, OPEN, null, null, null, null));
    ActorId assignee = null;
    for (Event event : timeline) {
      String what = event.json().get("event").getAsString();
      Stamp stamp = stamp(what, event.json(), "actor", events.size());
      switch (what) {
        case "closed" -> events.add(new TicketEvent.StatusChanged(stamp, OPEN, CLOSED));
        case "reopened" -> events.add(new TicketEvent.StatusChanged(stamp, CLOSED, OPEN));
        case "labeled", "unlabeled" -> events.add(new TicketEvent.Edited(stamp, Set.of("labels")));
        case "commented" ->
            events.add(new TicketEvent.Commented(stamp, Visibility.PUBLIC, event.facts()));
        case "assigned", "unassigned" -> {
          ActorId next = what.equals("assigned") ? id(event.json(), "assignee") : null;
          events.add(new TicketEvent.AssigneeChanged(stamp, assignee, next));
          assignee = next;
        }
        default -> {}
      }
    }
    History history = new History("timeline", History.Completeness.COMPLETE);
    return new TicketHistory(ticket, events, history);
  }

  /** Ids are unique among comments and among other events, so the kind goes before them. */
  private Stamp stamp(String what, JsonObject json, String by, int order) {
    Instant at = Instant.parse(json.get("created_at").getAsString());
    return Stamp.of(what + ":" + json.get("id").getAsLong(), at, order, id(json, by));
  }

  private @Nullable ActorId id(JsonObject json, String member) {
    return json.get(member) instanceof JsonObject user
        ? new ActorId(host, user.get("id").getAsString())
        : null;
  }
}
