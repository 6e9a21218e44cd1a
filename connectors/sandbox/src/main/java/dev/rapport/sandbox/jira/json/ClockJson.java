package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.jira.site.Change;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The clocks that run on a request, around the clock and without a pause; they follow from its
 * history.
 */
public final class ClockJson {
  private static final Duration RESPONSE_GOAL = Duration.ofHours(4);
  private static final Duration RESOLUTION_GOAL = Duration.ofHours(40);

  private final View view;

  /** Clocks as seen so. */
  public ClockJson(View view) {
    this.view = view;
  }

  /** One run of a clock; it is still going when it has no end. */
  private record Cycle(Instant start, @Nullable Instant stop, Duration goal) {}

  /** The one to the first response. */
  public JsonObject response(Issue issue) {
    Cycle response = new Cycle(issue.created(), firstAnswer(issue), RESPONSE_GOAL);
    return json("1", "Time to first response", List.of(response));
  }

  /** The one to the resolution. */
  public JsonObject resolution(Issue issue) {
    return json("2", "Time to resolution", resolutions(issue));
  }

  private static @Nullable Instant firstAnswer(Issue issue) {
    return issue.comments().stream()
        .filter(comment -> !comment.isInternal())
        .filter(comment -> comment.author() != null)
        .filter(comment -> !String.valueOf(comment.author()).equals(issue.text("reporter")))
        .map(Comment::created)
        .findFirst()
        .orElse(null);
  }

  /** A resolution ends a cycle, and a request that is opened again starts another. */
  private List<Cycle> resolutions(Issue issue) {
    List<Cycle> cycles = new ArrayList<>();
    Instant start = issue.created();
    for (Change change : issue.changes()) {
      for (Change.Item item : change.items()) {
        if ("status".equals(item.fieldId()) && isDone(item.from()) != isDone(item.to())) {
          if (isDone(item.to())) {
            cycles.add(new Cycle(start, change.at(), RESOLUTION_GOAL));
          }
          start = change.at();
        }
      }
    }
    if (!isDone(issue.text("status"))) {
      cycles.add(new Cycle(start, null, RESOLUTION_GOAL));
    }
    return cycles;
  }

  private boolean isDone(@Nullable String status) {
    return view.site()
        .vocabulary()
        .status(status)
        .filter(known -> known.category() == Status.Category.DONE)
        .isPresent();
  }

  private JsonObject json(String id, String name, List<Cycle> cycles) {
    Json json =
        Json.object()
            .with("id", id)
            .with("name", name)
            .with(
                "completedCycles",
                Json.array(
                    cycles.stream()
                        .filter(cycle -> cycle.stop() != null)
                        .map(cycle -> json(cycle))));
    cycles.stream()
        .filter(cycle -> cycle.stop() == null)
        .forEach(cycle -> json.with("ongoingCycle", json(cycle)));
    return json.build();
  }

  private JsonObject json(Cycle cycle) {
    Instant stop = cycle.stop();
    Duration elapsed = Duration.between(cycle.start(), stop == null ? view.site().now() : stop);
    Duration left = cycle.goal().minus(elapsed);
    Json json =
        Json.object()
            .with("startTime", ServiceDates.date(view, cycle.start()))
            .with("breachTime", ServiceDates.date(view, cycle.start().plus(cycle.goal())))
            .with("breached", left.isNegative())
            .with("goalDuration", ServiceDates.duration(cycle.goal()))
            .with("elapsedTime", ServiceDates.duration(elapsed))
            .with("remainingTime", ServiceDates.duration(left));
    return stop == null
        ? json.with("paused", false).with("withinCalendarHours", true).build()
        : json.with("stopTime", ServiceDates.date(view, stop)).build();
  }
}
