package dev.rapport.sandbox.jira.desk;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.company.Beat;
import dev.rapport.sandbox.company.Chronicle;
import dev.rapport.sandbox.company.Person;
import dev.rapport.sandbox.company.Story;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.jira.site.RemoteLink;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Vocabulary;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Plays a company's tickets into a site as its users would have: two in three into the service
 * project IT, the others into the software project DEV, in order of time.
 */
public final class CompanyDesk {
  private static final Project IT = new Project(10_001, "IT", "IT Support", true);
  private static final Project DEV = new Project(10_002, "DEV", "Business Applications", false);

  private static final int SECONDS_TO_LINK = 90;

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

  /**
   * Fills a site that has no issues yet.
   *
   * @param references each is linked to an issue of its own, as long as there are issues, spread
   *     evenly over the half year
   */
  public static void fill(Site site, Chronicle chronicle, List<Reference> references) {
    synchronized (site) {
      site.vocabulary().put(IT);
      site.vocabulary().put(DEV);
      new CompanyDesk(site, chronicle).play(references);
    }
  }

  /** Something that happens to an issue at a moment. */
  private record Moment(Instant at, Runnable happens) {}

  private void play(List<Reference> references) {
    List<Moment> moments = new ArrayList<>(links(references));
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

  private List<Moment> links(List<Reference> references) {
    List<Story> stories = chronicle.stories();
    int count = Math.min(references.size(), stories.size());
    return IntStream.range(0, count)
        .mapToObj(i -> link(stories.get(i * stories.size() / count), references.get(i)))
        .toList();
  }

  /** The one who takes the ticket up links it, a little later. */
  private Moment link(Story story, Reference reference) {
    Instant at = story.opened().plusSeconds(SECONDS_TO_LINK);
    Person by = story.beats().isEmpty() ? story.caller() : story.beats().get(0).by();
    return new Moment(
        at,
        () ->
            site.issues()
                .link(
                    key(story),
                    people.id(by),
                    reference.globalId(),
                    RemoteLink.body(reference.title(), reference.url()),
                    at));
  }

  private void open(Story story) {
    Project project = opened++ % 3 == 2 ? DEV : IT;
    JsonElement team = new JsonPrimitive(chronicle.company().teams().get(0).name());
    Draft draft =
        Draft.of(project.key(), story.topic().title(), people.id(story.caller()))
            .with("description", story.topic().description())
            .with("issuetype", type(story, project))
            .with("priority", priority(story.urgency()))
            .with(Vocabulary.TEAM, team);
    keys.put(story, site.issues().create(draft, story.opened()).key());
  }

  /** A rule is worked out together, as a change. */
  private static JsonElement type(Story story, Project project) {
    return story.topic().isPolicy()
        ? Named.of("10002", "Change")
        : Named.of("10001", project.isService() ? "Incident" : "Bug");
  }

  private static JsonElement priority(int urgency) {
    return Chores.PRIORITIES.get(Math.min(urgency, Chores.PRIORITIES.size()) - 1);
  }

  private String key(Story story) {
    return keys.getOrDefault(story, "");
  }
}
