package dev.rapport.app.serve.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import dev.rapport.app.HostHold;
import dev.rapport.app.Session;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Serving;
import dev.rapport.engine.sync.Halted;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Which work on which host is due when: rows of the store that all nodes share. */
final class Schedule {
  private static final Logger LOG = LoggerFactory.getLogger(Schedule.class);

  /** When work is tried again on a host that somebody works on. */
  private static final Duration BUSY = Duration.ofSeconds(15);

  /** When it is tried again after a mistake of our own, or a failure of the store. */
  private static final Duration FAILED = Duration.ofMinutes(1);

  private final Serving serving;
  private final HostWork work;

  Schedule(Serving serving, HostWork work) {
    this.serving = serving;
    this.work = work;
  }

  /** What the scheduler has to know how to do. */
  List<Task<?>> tasks() {
    return Arrays.stream(Job.values()).<Task<?>>map(this::task).toList();
  }

  private Task<Void> task(Job job) {
    return Tasks.custom(job.id(), Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(FAILED))
        // The library's own way would ask the system's clock.
        .onDeadExecution((dead, row) -> row.reschedule(dead, serving.clock().instant()))
        .execute((instance, context) -> run(job, instance.getId()));
  }

  /** Has every host looked at in its turn; sooner than planned where its pace was raised. */
  void keep(SchedulerClient scheduler) {
    Session session = serving.session();
    for (HostConfig host : session.config().hosts()) {
      for (Job job : Job.values()) {
        job.pace(session.config().serve())
            .ifPresent(pace -> keep(scheduler, instance(job, host.name()), pace));
      }
    }
  }

  private void keep(SchedulerClient scheduler, TaskInstance<Void> instance, Duration pace) {
    Instant now = serving.clock().instant();
    Instant latest = now.plus(pace);
    if (!scheduler.scheduleIfNotExists(instance, now)) {
      scheduler
          .getScheduledExecution(instance)
          .filter(known -> !known.isPicked() && known.getExecutionTime().isAfter(latest))
          .ifPresent(late -> unlessInHand(() -> scheduler.reschedule(instance, latest)));
    }
  }

  /** Has it done as soon as may be. */
  void soon(SchedulerClient scheduler, Job job, String host) {
    Instant now = serving.clock().instant();
    unlessInHand(
        () -> scheduler.schedule(instance(job, host), now, ScheduleOptions.WHEN_EXISTS_RESCHEDULE));
  }

  private static void unlessInHand(Runnable change) {
    try {
      change.run();
    } catch (TaskInstanceException e) {
      // Somebody does it already, or has just done it.
      LOG.debug("not planned anew: {}", e.getMessage());
    }
  }

  private static TaskInstance<Void> instance(Job job, String host) {
    return new TaskInstance<>(job.id(), host);
  }

  private CompletionHandler<Void> run(Job job, String name) {
    Session session = serving.session();
    Optional<HostConfig> host = session.config().host(name);
    if (host.isEmpty()) {
      return new OnCompleteRemove<>();
    }
    Optional<HostHold> hold = HostHold.take(session, name, "rapport serve");
    return hold.map(it -> run(job, it, host.get())).orElseGet(() -> again(BUSY));
  }

  private CompletionHandler<Void> run(Job job, HostHold hold, HostConfig host) {
    try (hold) {
      job.run(work, hold, host);
      return job.pace(serving.session().config().serve())
          .map(Schedule::again)
          .orElseGet(OnCompleteRemove::new);
    } catch (Halted e) {
      LOG.info("{} of {} ends here: {}", job.id(), host.name(), e.getMessage());
      return again(Duration.ZERO);
    } catch (RuntimeException e) {
      LOG.error("{} of {} failed ({})", job.id(), host.name(), e.getClass().getSimpleName());
      LOG.debug("what went wrong", e);
      throw e;
    }
  }

  private static CompletionHandler<Void> again(Duration later) {
    return (done, row) -> row.reschedule(done, done.getTimeDone().plus(later));
  }
}
