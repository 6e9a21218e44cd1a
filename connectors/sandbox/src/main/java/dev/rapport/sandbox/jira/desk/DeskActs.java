package dev.rapport.sandbox.jira.desk;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.company.Act;
import dev.rapport.sandbox.company.Beat;
import dev.rapport.sandbox.company.Phase;
import dev.rapport.sandbox.company.Story;
import dev.rapport.sandbox.jira.site.Issues;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Vocabulary;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** What people do to a ticket, as changes of an issue and comments on it. */
final class DeskActs {
  private final Site site;
  private final DeskPeople people;

  DeskActs(Site site, DeskPeople people) {
    this.site = site;
    this.people = people;
  }

  void play(String key, Story story, Beat beat) {
    Map<String, JsonElement> changes = new HashMap<>();
    for (Act act : beat.acts()) {
      if (act instanceof Act.Comment comment) {
        comment(key, beat, comment.text(), false);
      } else if (act instanceof Act.Note note) {
        comment(key, beat, note.text(), true);
      } else if (act instanceof Act.Assign assign) {
        changes.put("assignee", new JsonPrimitive(people.id(assign.person())));
      } else if (act instanceof Act.Route route) {
        changes.put(Vocabulary.TEAM, new JsonPrimitive(route.team().name()));
        changes.put("assignee", JsonNull.INSTANCE);
      } else if (act instanceof Act.Due due) {
        changes.put("duedate", new JsonPrimitive(due.day().toString().substring(0, 10)));
      } else if (act instanceof Act.Move move) {
        changes.putAll(move(beat.at(), move.phase()));
      }
    }
    site.issues().change(key, people.id(beat.by()), changes, beat.at(), null);
  }

  void play(String key, Chores.Chore chore) {
    Map<String, JsonElement> changes = Map.of(chore.field(), chore.value());
    site.issues().change(key, people.id(chore.by()), changes, chore.at(), null);
  }

  /** A note is hidden from customers where there are customers. */
  private void comment(String key, Beat beat, String text, boolean note) {
    boolean hidden = note && isRequest(key);
    JsonElement body = new JsonPrimitive(text.replaceAll("@([a-z]+\\.[a-z]+)", "[~$1]"));
    Map<String, JsonElement> properties = hidden ? Issues.internal() : Map.of();
    site.issues().comment(key, people.id(beat.by()), body, beat.at(), null, properties);
  }

  private boolean isRequest(String key) {
    return site.vocabulary()
        .project(key.substring(0, key.indexOf('-')))
        .filter(Project::isService)
        .isPresent();
  }

  private static Map<String, JsonElement> move(Instant at, Phase phase) {
    Map<String, JsonElement> changes = new HashMap<>();
    changes.put("status", new JsonPrimitive(StandardStatuses.id(phase)));
    switch (phase) {
      case RESOLVED -> {
        changes.put("resolution", Named.of("10000", "Done"));
        changes.put("resolutiondate", new JsonPrimitive(at.toString()));
      }
      case CANCELED -> {
        changes.put("resolution", Named.of("10001", "Won't Do"));
        changes.put("resolutiondate", new JsonPrimitive(at.toString()));
      }
      case CLOSED -> {}
      default -> {
        changes.put("resolution", JsonNull.INSTANCE);
        changes.put("resolutiondate", JsonNull.INSTANCE);
      }
    }
    return changes;
  }
}
