package dev.rapport.sandbox.jira.desk;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.company.Beat;
import dev.rapport.sandbox.company.Chronicle;
import dev.rapport.sandbox.company.Story;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Plays a company's tickets into a site as its users would have: two in three into the service
 * project IT, the others into the software project DEV, in order of time.
 */
public final class CompanyDesk {
  private static final Project IT = new Project(10_001, "IT", "IT Support", true);
  private static final Project DEV = new Project(10_002, "DEV", "Business Applications", false);

  private final Site site;
  private final DeskPeople people;
  private final DeskActs acts;
  private final Chronicle chronicle;
  private final Map<Story, String> keys = new HashMap<>();
  private int opened;

  private CompanyDesk(Site site, Chronicle chronicle) {
    this.site = site;
    this.people = new DeskPeople(site, chronicle.company());
    this.acts = new DeskActs(site, people);
    this.chronicle = chronicle;
  }

  /** Fills a site that has no issues yet. */
  public static void fill(Site site, Chronicle chronicle) {
    synchronized (site) {
      site.vocabulary().put(IT);
      site.vocabulary().put(DEV);
      new CompanyDesk(site, chronicle).play();
    }
  }

  /** Something that happens to an issue at a moment. */
  private record Moment(Instant at, Runnable happens) {}

  private void play() {
    List<Moment> moments = new ArrayList<>();
    for (Story story : chronicle.stories()) {
      moments.add(new Moment(story.opened(), () -> open(story)));
      for (Beat beat : story.beats()) {
        moments.add(new Moment(beat.at(), () -> acts.play(key(story), story, beat)));
      }
      for (Chores.Chore chore : Chores.of(story, site.now())) {
        moments.add(new Moment(chore.at(), () -> acts.play(key(story), chore)));
      }
    }
    moments.stream()
        .sorted(Comparator.comparing(Moment::at))
        .forEach(moment -> moment.happens().run());
  }

  private void open(Story story) {
    Project project = opened++ % 3 == 2 ? DEV : IT;
    JsonElement team = new JsonPrimitive(chronicle.company().teams().get(0).name());
    Draft draft =
        Draft.of(project.key(), story.topic().title(), people.id(story.caller()))
            .with("description", story.topic().description())
            .with("issuetype", Named.of("10001", project.isService() ? "Incident" : "Bug"))
            .with("priority", priority(story.urgency()))
            .with(Vocabulary.TEAM, team);
    keys.put(story, site.issues().create(draft, story.opened()).key());
  }

  private static JsonElement priority(int urgency) {
    return Chores.PRIORITIES.get(Math.min(urgency, Chores.PRIORITIES.size()) - 1);
  }

  private String key(Story story) {
    return keys.getOrDefault(story, "");
  }
}
