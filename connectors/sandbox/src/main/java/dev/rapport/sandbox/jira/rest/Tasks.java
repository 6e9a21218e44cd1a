package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.jira.site.Site;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Work that goes on after its call was answered. It is done a second later by the site's clock, or
 * when it is asked about for the second time, whichever comes first.
 */
final class Tasks {
  private static final Duration TAKES = Duration.ofSeconds(1);

  private final Site site;
  private final FaultSwitches faults;
  private final Map<String, Task> tasks = new LinkedHashMap<>();
  private int lastId = 10_000;

  Tasks(Site site, FaultSwitches faults) {
    this.site = site;
    this.faults = faults;
  }

  /** One piece of work. */
  final class Task {
    private final String id;
    private final Instant submitted;
    private final List<Runnable> steps;
    private String status = "ENQUEUED";

    private Task(String id, Instant submitted, List<Runnable> steps) {
      this.id = id;
      this.submitted = submitted;
      this.steps = steps;
    }

    String id() {
      return id;
    }

    Instant submitted() {
      return submitted;
    }

    String status() {
      return status;
    }

    boolean isOver() {
      return status.equals("COMPLETE") || status.equals("FAILED");
    }

    /** Work goes on whatever becomes of the clock: one that was put back has gone on since. */
    private boolean isDue(Instant now) {
      return now.isBefore(submitted) || !now.isBefore(submitted.plus(TAKES));
    }

    private void asked() {
      if (status.equals("ENQUEUED")) {
        status = "RUNNING";
      } else if (!isOver()) {
        finish();
      }
    }

    /** A failed task has done a part of its work: it is no transaction. */
    private void finish() {
      boolean fails = faults.strikes(Fault.FAILED_TASK);
      steps.subList(0, fails ? steps.size() / 2 : steps.size()).forEach(Runnable::run);
      status = fails ? "FAILED" : "COMPLETE";
    }
  }

  /** Takes work in hand. */
  Task submit(List<Runnable> steps) {
    Task task = new Task(String.valueOf(++lastId), site.now(), List.copyOf(steps));
    tasks.put(task.id(), task);
    return task;
  }

  /** Does the work whose time has come. */
  void settle() {
    Instant now = site.now();
    tasks.values().stream().filter(task -> !task.isOver() && task.isDue(now)).forEach(Task::finish);
  }

  /** A task as it is now that somebody asks for it. */
  Optional<Task> ask(String id) {
    Optional<Task> task = Optional.ofNullable(tasks.get(id));
    task.ifPresent(Task::asked);
    return task;
  }
}
