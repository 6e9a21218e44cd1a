package dev.rapport.sandbox.jira.desk;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.company.Act;
import dev.rapport.sandbox.company.Beat;
import dev.rapport.sandbox.company.Person;
import dev.rapport.sandbox.company.Story;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What else happens to issues: ranks, sprints, estimates, labels, priorities. It makes histories as
 * long as they are on real sites, about twelve changes an issue, and means nothing.
 */
final class Chores {
  static final List<JsonElement> PRIORITIES =
      List.of(Named.of("2", "High"), Named.of("3", "Medium"), Named.of("4", "Low"));
  private static final int USUAL_HISTORY = 12;
  private static final List<String> LABELS = List.of("laptop", "office-move", "vip", "known-error");

  private Chores() {}

  /** A value that somebody sets at a moment. */
  record Chore(Instant at, Person by, String field, JsonElement value) {}

  /** The chores of an issue, between its first beat and the last or the present. */
  static List<Chore> of(Story story, Instant now) {
    if (story.beats().isEmpty()) {
      return List.of();
    }
    SplittableRandom random = new SplittableRandom(story.opened().toEpochMilli());
    long changes = story.beats().stream().filter(Chores::changesFields).count();
    int missing = (int) (USUAL_HISTORY - changes) + random.nextInt(-2, 4);
    Instant end = story.beats().get(story.beats().size() - 1).at();
    long seconds = Math.max(1, Duration.between(story.opened(), end).toSeconds());
    return IntStream.range(0, Math.max(0, missing))
        .mapToObj(
            i -> chore(story, story.opened().plusSeconds(1 + random.nextLong(seconds)), random))
        .filter(chore -> chore.at().isBefore(now))
        .toList();
  }

  private static boolean changesFields(Beat beat) {
    return beat.acts().stream()
        .anyMatch(act -> !(act instanceof Act.Comment) && !(act instanceof Act.Note));
  }

  private static Chore chore(Story story, Instant at, SplittableRandom random) {
    Person by = story.beats().get(0).by();
    return switch (random.nextInt(6)) {
      case 0 -> new Chore(at, by, "priority", PRIORITIES.get(random.nextInt(PRIORITIES.size())));
      case 1 -> new Chore(at, by, "labels", labels(random));
      case 2 -> new Chore(at, by, "customfield_10016", new JsonPrimitive(random.nextInt(1, 9)));
      case 3 -> new Chore(at, by, "customfield_10020", text("IT Sprint " + random.nextInt(1, 99)));
      default -> new Chore(at, by, "customfield_10019", text(rank(random)));
    };
  }

  private static JsonElement labels(SplittableRandom random) {
    JsonArray labels = new JsonArray();
    labels.add(LABELS.get(random.nextInt(LABELS.size())));
    return labels;
  }

  private static String rank(SplittableRandom random) {
    return "0|i" + Long.toString(random.nextLong(1L << 30), 36) + ":";
  }

  private static JsonElement text(String text) {
    return new JsonPrimitive(text);
  }
}
