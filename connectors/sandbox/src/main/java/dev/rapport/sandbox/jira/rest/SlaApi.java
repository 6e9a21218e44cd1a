package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.site.Change;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Site;
import dev.rapport.sandbox.jira.site.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The clocks that run on a request, around the clock and without a pause. */
final class SlaApi {
  private static final Duration RESPONSE_GOAL = Duration.ofHours(4);
  private static final Duration RESOLUTION_GOAL = Duration.ofHours(40);

  private final Site site;
  private final Requests requests;

  SlaApi(Site site, Requests requests) {
    this.site = site;
    this.requests = requests;
  }

  void offer(Router router, String base) {
    router.on("GET", base + "/request/{}/sla", this::list);
  }

  /** One run of a clock; it is still going when it has no end. */
  private record Cycle(Instant start, @Nullable Instant stop, Duration goal) {}

  private Reply list(Request request) {
    Issue issue = requests.of(request);
    if (!requests.isAgent(request.caller(), issue)) {
      throw ApiError.forbidden("Only agents see the SLAs of a request.");
    }
    Cycle response = new Cycle(issue.created(), firstAnswer(issue), RESPONSE_GOAL);
    return ServiceJson.page(
        request,
        List.of(
            json(request, "1", "Time to first response", List.of(response)),
            json(request, "2", "Time to resolution", resolutions(issue))),
        metric -> metric);
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
    return site.vocabulary()
        .status(status)
        .filter(known -> known.category() == Status.Category.DONE)
        .isPresent();
  }

  private JsonObject json(Request request, String id, String name, List<Cycle> cycles) {
    Json json =
        Json.object()
            .with("id", id)
            .with("name", name)
            .with(
                "completedCycles",
                Json.array(
                    cycles.stream()
                        .filter(cycle -> cycle.stop() != null)
                        .map(cycle -> json(request, cycle))));
    cycles.stream()
        .filter(cycle -> cycle.stop() == null)
        .forEach(cycle -> json.with("ongoingCycle", json(request, cycle)));
    return json.build();
  }

  private JsonObject json(Request request, Cycle cycle) {
    Instant stop = cycle.stop();
    Duration elapsed = Duration.between(cycle.start(), stop == null ? site.now() : stop);
    Duration left = cycle.goal().minus(elapsed);
    Json json =
        Json.object()
            .with("startTime", ServiceJson.date(request.view(), cycle.start()))
            .with("breachTime", ServiceJson.date(request.view(), cycle.start().plus(cycle.goal())))
            .with("breached", left.isNegative())
            .with("goalDuration", ServiceJson.duration(cycle.goal()))
            .with("elapsedTime", ServiceJson.duration(elapsed))
            .with("remainingTime", ServiceJson.duration(left));
    return stop == null
        ? json.with("paused", false).with("withinCalendarHours", true).build()
        : json.with("stopTime", ServiceJson.date(request.view(), stop)).build();
  }
}
