package dev.rapport.sandbox.servicenow.desk;

import dev.rapport.sandbox.company.Beat;
import dev.rapport.sandbox.company.Chronicle;
import dev.rapport.sandbox.company.Story;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays a company's tickets into an instance as its users would have: in order of time and through
 * the platform's own rules, so that audit and journal come about as they do on a host.
 */
public final class CompanyDesk {
  private final Table incidents;
  private final DeskPeople people;
  private final DeskActs acts;
  private final Chronicle chronicle;
  private final Map<Story, String> sysIds = new HashMap<>();

  private CompanyDesk(Tables tables, Chronicle chronicle) {
    this.incidents = tables.table("incident");
    this.people = new DeskPeople(tables, chronicle.company());
    this.acts = new DeskActs(people);
    this.chronicle = chronicle;
  }

  /** Fills an instance that has no incidents yet. */
  public static void fill(Tables tables, Chronicle chronicle) {
    synchronized (tables) {
      StandardChoices.load(tables);
      new CompanyDesk(tables, chronicle).play();
    }
  }

  /** Something that happens to a ticket at a moment. */
  private record Moment(Instant at, Runnable happens) {}

  private void play() {
    List<Moment> moments = new ArrayList<>();
    for (Story story : chronicle.stories()) {
      moments.add(new Moment(story.opened(), () -> open(story)));
      for (Beat beat : story.beats()) {
        moments.add(new Moment(beat.at(), () -> change(story, beat)));
      }
    }
    moments.stream()
        .sorted(Comparator.comparing(Moment::at))
        .forEach(moment -> moment.happens().run());
  }

  private void open(Story story) {
    String caller = people.user(story.caller());
    Map<String, String> fields = new HashMap<>();
    fields.put("short_description", story.topic().title());
    fields.put("description", story.topic().description());
    fields.put("category", story.topic().category());
    fields.put("caller_id", caller);
    fields.put("opened_by", caller);
    fields.put("contact_type", "self-service");
    fields.put("impact", "2");
    fields.put("urgency", String.valueOf(story.urgency()));
    fields.put("priority", String.valueOf(story.urgency() + 1));
    fields.put("assignment_group", people.group(chronicle.company().teams().get(0)));
    fields.put("reassignment_count", "0");
    fields.put("reopen_count", "0");
    sysIds.put(story, incidents.insert(fields, story.caller().id(), story.opened()).sysId());
  }

  private void change(Story story, Beat beat) {
    String sysId = sysIds.getOrDefault(story, "");
    incidents
        .get(sysId)
        .ifPresent(
            row ->
                incidents.update(sysId, acts.changes(row, story, beat), beat.by().id(), beat.at()));
  }
}
