package dev.rapport.app.serve.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.Turns;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dev.rapport.app.PublishedReports;
import dev.rapport.app.Served;
import dev.rapport.app.Session;
import dev.rapport.app.serve.Feed;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Work;
import dev.rapport.engine.store.Editions.Edition;
import dev.rapport.engine.store.Editions.Place;
import dev.rapport.model.TicketKey;
import dev.rapport.model.time.Span;
import dev.rapport.testkit.SettableClock;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportScheduleTest {
  private static final TaskInstance<Void> WEEK = new TaskInstance<>("report", "week");

  private static final String WEEKLY =
      """
      report: { schedule: "0 7 * * MON", publish: { host: paper, project: PMO } }
      """;

  @TempDir Path folder;
  private final SettableClock clock = SettableClock.at("2026-11-01T00:00:00Z");
  private final Feed feed = new Feed();
  private final List<Session> sessions = new ArrayList<>();

  @AfterEach
  void close() {
    sessions.forEach(Session::close);
    feed.close();
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

  @Test
  void theWeekThatIsOverIsShownOnceThoughTwoNodesLookAndPagesAreTold() throws Exception {
    BlockingQueue<Feed.News> news = new LinkedBlockingQueue<>();
    feed.subscribe(news::add);
    Served served = new Served(folder, WEEKLY, clock);
    Scheduler one = scheduler(served, "one");
    Scheduler two = scheduler(served, "two");

    clock.set(Instant.parse("2026-11-02T07:00:01Z"));
    Turns.due(one);
    Turns.due(two);

    assertThat(served.standing()).isEqualTo(1);
    assertThat(news.poll(30, TimeUnit.SECONDS))
        .extracting(Feed.News::name, said -> said.data().toString())
        .containsExactly(
            "published", "{\"host\":\"paper\",\"report\":\"report-2026-w44\",\"shown\":true}");
    assertThat(news).isEmpty();
    PublishedReports published = new PublishedReports(sessions.get(1));
    assertThat(published.all()).extracting(Edition::name).containsExactly("2026-W44");
    assertThat(published.file(published.all().get(0), "pdf")).isPresent();
    assertThat(due(two)).contains(Instant.parse("2026-11-09T07:00:00Z"));
  }

  @Test
  void aWeekThatWasPublishedByHandWithOtherDaysIsLeftAndTheNextOneIsTried() throws Exception {
    Served served = new Served(folder, WEEKLY, clock);
    Scheduler scheduler = scheduler(served, "alive");
    Session session = sessions.get(0);
    Span october =
        new Span(Instant.parse("2026-10-01T00:00:00Z"), Instant.parse("2026-11-01T00:00:00Z"));
    session
        .store()
        .editions()
        .put(
            new Edition(october, "2026-10", "group", 5, clock.instant(), "9f86", Map.of()),
            new Place(new TicketKey("paper", "report-2026-10"), "{\"title\":\"October\"}"));

    clock.set(Instant.parse("2026-11-02T07:00:01Z"));
    Turns.due(scheduler);

    assertThat(served.standing()).isZero();
    assertThat(due(scheduler)).contains(Instant.parse("2026-11-09T07:00:00Z"));
    clock.set(Instant.parse("2026-11-09T07:00:01Z"));
    Turns.due(scheduler);
    assertThat(session.store().editions().all().get(0).name()).isEqualTo("2026-W45");
  }

  private Scheduler scheduler(String report) throws Exception {
    return scheduler(new Served(folder, report, clock), "alive");
  }

  private Scheduler scheduler(Served served, String node) {
    Session open = served.session();
    sessions.add(open);
    ReportSchedule schedule = new ReportSchedule(new Lent(open, clock, feed));
    Scheduler scheduler =
        new OurScheduler(open.store().connections(), List.of(schedule.task()), node, 1, clock)
            .executorService(Turns.here())
            .build();
    schedule.keep(scheduler);
    return scheduler;
  }

  private static Optional<Instant> due(Scheduler scheduler) {
    return scheduler.getScheduledExecution(WEEK).map(one -> one.getExecutionTime());
  }
}
