package dev.rapport.app.serve.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.Turns;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.rapport.app.Served;
import dev.rapport.app.Session;
import dev.rapport.app.serve.Feed;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Work;
import dev.rapport.testkit.SettableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportScheduleTest {
  private static final TaskInstance<Void> WEEK = new TaskInstance<>("report", "week");

  @TempDir Path folder;
  private final SettableClock clock = SettableClock.at("2026-11-01T00:00:00Z");
  private final Feed feed = new Feed();
  private Optional<Session> session = Optional.empty();

  @AfterEach
  void close() {
    session.ifPresent(Session::close);
  }

  private record Lent(Session session, Clock clock, Feed feed) implements Serving {
    @Override
    public Work work() {
      throw new IllegalStateException("nobody asks for anything here");
    }

    @Override
    public List<String> configProblems() {
      return List.of();
    }
  }

  @Test
  void aReportIsDueWhenTheCrontabSaysAndAWeekLaterAgain() throws Exception {
    Scheduler scheduler = scheduler("report: { schedule: \"0 7 * * MON\" }\n");

    assertThat(due(scheduler)).contains(Instant.parse("2026-11-02T07:00:00Z"));

    clock.set(Instant.parse("2026-11-02T07:00:01Z"));
    Turns.due(scheduler);
    assertThat(due(scheduler)).contains(Instant.parse("2026-11-09T07:00:00Z"));
  }

  @Test
  void withoutAScheduleNothingIsDue() throws Exception {
    assertThat(due(scheduler(""))).isEmpty();
  }

  private Scheduler scheduler(String report) throws Exception {
    Session open = new Served(folder, report, clock).session();
    session = Optional.of(open);
    ReportSchedule schedule = new ReportSchedule(new Lent(open, clock, feed));
    Scheduler scheduler =
        new OurScheduler(open.store().connections(), List.of(schedule.task()), "alive", 1, clock)
            .executorService(Turns.here())
            .build();
    schedule.keep(scheduler);
    return scheduler;
  }

  private static Optional<Instant> due(Scheduler scheduler) {
    return scheduler.getScheduledExecution(WEEK).map(one -> one.getExecutionTime());
  }
}
