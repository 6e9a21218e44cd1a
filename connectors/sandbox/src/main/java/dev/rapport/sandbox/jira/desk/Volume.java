package dev.rapport.sandbox.jira.desk;

import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Change;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Issues of which nothing matters but their number: each with so many changes of status and so many
 * comments, an hour from one to the next.
 */
public final class Volume {
  private static final Duration STEP = Duration.ofHours(1);
  private static final List<String> STATUSES = List.of("1", "3", "10003");
  private static final List<String> NAMES = List.of("Open", "In Progress", "Waiting for customer");

  private final String project;
  private final int changes;
  private final int comments;
  private final Account asks;
  private final Account answers;

  private Volume(Site site, String project, int changes, int comments) {
    this.project = project;
    this.changes = changes;
    this.comments = comments;
    this.asks = site.people().put(Account.person("volume.asks", "Vera Volume"));
    this.answers = site.people().put(Account.person("volume.answers", "Anton Volume"));
  }

  /** Adds issues to a project, born a minute apart and all done by the site's present. */
  public static void fill(Site site, String project, int issues, int changes, int comments) {
    synchronized (site) {
      Volume volume = new Volume(site, project, changes, comments);
      Duration life = STEP.multipliedBy(changes + comments + 2L);
      Instant first = site.now().minus(life).minus(Duration.ofMinutes(issues));
      for (int i = 0; i < issues; i++) {
        site.issues().load(volume.issue(i, first.plus(Duration.ofMinutes(i))));
      }
    }
  }

  private Issue issue(int index, Instant born) {
    long id = 100_000L + index;
    Map<String, JsonElement> fields =
        Map.of(
            "summary", new JsonPrimitive("Issue " + (index + 1)),
            "status", new JsonPrimitive(STATUSES.get(changes % STATUSES.size())),
            "issuetype", Named.of("10001", "Task"),
            "priority", Named.of("3", "Medium"),
            "reporter", new JsonPrimitive(asks.id()),
            "creator", new JsonPrimitive(asks.id()),
            "assignee", new JsonPrimitive(answers.id()));
    return new Issue(
        id,
        project + "-" + (index + 1),
        born,
        born.plus(STEP.multipliedBy(changes + comments)),
        fields,
        IntStream.range(0, changes).mapToObj(step -> change(id, step, born)).toList(),
        IntStream.range(0, comments).mapToObj(step -> comment(id, step, born)).toList(),
        Map.of(),
        List.of());
  }

  private Change change(long issue, int step, Instant born) {
    int from = step % STATUSES.size();
    int to = (step + 1) % STATUSES.size();
    Change.Item item =
        new Change.Item(
            "status",
            "status",
            STATUSES.get(from),
            NAMES.get(from),
            STATUSES.get(to),
            NAMES.get(to));
    Instant at = born.plus(STEP.multipliedBy(step + 1L));
    return new Change(issue * 1_000 + step, answers.id(), at, List.of(item), null);
  }

  private Comment comment(long issue, int step, Instant born) {
    String author = (step % 2 == 0 ? answers : asks).id();
    Instant at = born.plus(STEP.multipliedBy(changes + step + 1L));
    JsonElement text = new JsonPrimitive("Comment number " + (step + 1) + ".");
    return new Comment(issue * 1_000 + step, author, text, at, at, author, null, Map.of());
  }
}
