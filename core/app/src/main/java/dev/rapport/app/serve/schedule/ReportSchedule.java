package dev.rapport.app.serve.schedule;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.CompletionHandler.OnCompleteRemove;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.CronStyle;
import dev.rapport.app.HostHold;
import dev.rapport.app.JobFailed;
import dev.rapport.app.Session;
import dev.rapport.app.WeeklyReport;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.app.serve.Serving;
import dev.rapport.engine.publish.PublishException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Publishes the week that is over when {@code report.schedule} says so, on one node alone. */
final class ReportSchedule {
  private static final Logger LOG = LoggerFactory.getLogger(ReportSchedule.class);
  private static final TaskInstance<Void> WEEK = new TaskInstance<>("report", "week");

  /** When it is tried again where the host was taken, or anything failed. */
  private static final Duration LATER = Duration.ofMinutes(5);

  private final Serving serving;

  ReportSchedule(Serving serving) {
    this.serving = serving;
  }

  Task<Void> task() {
    return Tasks.custom(WEEK.getTaskName(), Void.class)
        .onFailure(new FailureHandler.OnFailureRetryLater<>(LATER))
        .onDeadExecution((dead, row) -> row.reschedule(dead, serving.clock().instant()))
        .execute((instance, context) -> run());
  }

  /** Has it done at its next time; a changed schedule counts from now on. */
  void keep(SchedulerClient scheduler) {
    Instant now = serving.clock().instant();
    cron()
        .map(cron -> cron.getInitialExecutionTime(now))
        .filter(next -> !scheduler.scheduleIfNotExists(WEEK, next))
        .ifPresent(next -> move(scheduler, next));
  }

  private static void move(SchedulerClient scheduler, Instant next) {
    scheduler
        .getScheduledExecution(WEEK)
        .filter(known -> !known.isPicked() && known.getExecutionTime().isAfter(next))
        .ifPresent(late -> scheduler.reschedule(WEEK, next));
  }

  private CompletionHandler<Void> run() {
    Session session = serving.session();
    WeeklyReport report = new WeeklyReport(session);
    Optional<HostConfig> host = report.host();
    if (host.isEmpty()) {
      LOG.warn("report.schedule without report.publish: nothing is published");
      return next();
    }
    Optional<HostHold> hold = HostHold.take(session, host.get().name(), "rapport serve");
    if (hold.isEmpty()) {
      return (done, row) -> row.reschedule(done, done.getTimeDone().plus(LATER));
    }
    HostHold held = hold.get();
    try (held) {
      new News(serving.feed()).published(report.publish(serving.clock().instant()));
    } catch (PublishException | JobFailed e) {
      // No later attempt would do better; next week's may.
      LOG.warn("last week's report is not published: {}", e.getMessage());
    }
    return next();
  }

  private CompletionHandler<Void> next() {
    return cron()
        .<CompletionHandler<Void>>map(
            cron -> (done, row) -> row.reschedule(done, after(cron, done)))
        .orElseGet(OnCompleteRemove::new);
  }

  private static Instant after(CronSchedule cron, ExecutionComplete done) {
    return cron.getNextExecutionTime(done);
  }

  private Optional<CronSchedule> cron() {
    RapportConfig config = serving.session().config();
    ZoneId zone = config.calendars().byDefault().calendar().zone();
    return Optional.ofNullable(config.reports().schedule())
        .map(text -> new CronSchedule(text, zone, CronStyle.UNIX));
  }
}
