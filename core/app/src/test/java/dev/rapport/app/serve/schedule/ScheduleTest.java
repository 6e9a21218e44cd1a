package dev.rapport.app.serve.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.Turns;
import dev.rapport.app.Served;
import dev.rapport.app.Session;
import dev.rapport.app.serve.Feed;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Work;
import dev.rapport.testkit.SettableClock;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleTest {
  private static final String CONFIG =
      """
      serve: { every: { sync: 5m, plan: 1h } }
      holders:
        - { version: 1 }
        - version: 2
          valid-from: 2026-11-15
          map: [{ host: paper, status: Waiting for customer, holder: vendor }]
      """;

  @TempDir Path folder;
  private final SettableClock clock = SettableClock.at("2026-11-01T00:00:00Z");
  private final Feed feed = new Feed();
  private boolean stopping;
  private Served served;
  private Session session;
  private Schedule schedule;
  private Scheduler scheduler;

  @BeforeEach
  void aNodeWhoseWheelsWeTurn() throws Exception {
    served = new Served(folder, CONFIG, clock);
    served.happen(3);
    session = served.session();
    Serving serving = new Lent(session, clock, feed);
    Doors doors = new Doors();
    News news = new News(feed);
    Writing writing = new Writing(serving, doors, new Promised(), news);
    HintFollower follower = new HintFollower(serving, doors, writing, news);
    schedule =
        new Schedule(serving, new HostWork(serving, writing, follower, news, () -> stopping));
    scheduler =
        new OurScheduler(session.store().connections(), schedule.tasks(), "alive", 3, clock)
            .executorService(Turns.here())
            .build();
    schedule.keep(scheduler);
  }

  @AfterEach
  void close() {
    session.close();
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
  void aHostIsReadAtOnceAndThenAtItsPace() {
    Turns.due(scheduler);
    assertThat(tickets()).isEqualTo(3);

    served.happen(4);
    clock.advance(Duration.ofMinutes(4));
    Turns.due(scheduler);
    assertThat(tickets()).isEqualTo(3);

    clock.advance(Duration.ofMinutes(2));
    Turns.due(scheduler);
    assertThat(tickets()).isEqualTo(4);
  }

  @Test
  void nothingIsWrittenBeforeSomebodyAgreed() {
    Turns.due(scheduler);
    assertThat(written()).isZero();

    session.store().approvals().give("paper", clock.instant());
    clock.advance(Duration.ofHours(2));
    Turns.due(scheduler);
    assertThat(written()).isEqualTo(3);
  }

  @Test
  void whatTimeAloneChangesIsWrittenOnceItMatters() {
    session.store().approvals().give("paper", clock.instant());
    Turns.due(scheduler);
    assertThat(writes()).isEqualTo(3);

    for (int hour = 0; hour < 24; hour++) {
      clock.advance(Duration.ofHours(1));
      Turns.due(scheduler);
    }
    // Ages grew by a day, which is no news: the host counts them itself.
    assertThat(writes()).isEqualTo(3);

    clock.advance(Duration.ofDays(14));
    Turns.due(scheduler);
    // Another holder map holds since a day that came meanwhile.
    assertThat(writes()).isEqualTo(6);
  }

  @Test
  void aPlanThatSomebodyAgreedToIsWrittenOnce() {
    Turns.due(scheduler);
    schedule.soon(scheduler, Job.WRITE, "paper");
    Turns.due(scheduler);

    assertThat(written()).isEqualTo(3);
    assertThat(scheduler.getScheduledExecutionsForTask(Job.WRITE.id())).isEmpty();
  }

  @Test
  void aHostThatSomebodyWorksOnHasItsTurnLater() {
    session.store().leases().take("paper", "a command", clock.instant(), in(30));
    Turns.due(scheduler);
    assertThat(tickets()).isZero();

    session.store().leases().release("paper", "a command");
    clock.advance(Duration.ofSeconds(16));
    Turns.due(scheduler);
    assertThat(tickets()).isEqualTo(3);
  }

  @Test
  void theWorkOfAKilledNodeIsTakenUpWithinAMinute() throws SQLException {
    session.store().leases().take("paper", "killed", clock.instant(), in(30));
    pickedByAnotherNode();

    clock.advance(Duration.ofSeconds(27));
    turn();
    assertThat(tickets()).isZero();

    clock.advance(Duration.ofSeconds(18));
    turn();
    assertThat(tickets()).isEqualTo(3);
  }

  @Test
  void aNodeThatStopsEndsBehindThePageInHandAndLeavesTheRestDue() {
    stopping = true;
    Turns.due(scheduler);
    // What was read is kept, and the cursor behind it.
    assertThat(tickets()).isEqualTo(3);
    assertThat(session.store().leases().find("paper", clock.instant())).isEmpty();

    served.happen(4);
    stopping = false;
    Turns.due(scheduler);
    assertThat(tickets()).isEqualTo(4);
  }

  private Instant in(int seconds) {
    return clock.instant().plusSeconds(seconds);
  }

  private void turn() {
    Turns.dead(scheduler);
    Turns.due(scheduler);
  }

  /** As a node leaves its rows that is killed while it works. */
  private void pickedByAnotherNode() throws SQLException {
    try (Connection connection = session.store().connections().getConnection();
        PreparedStatement pick =
            connection.prepareStatement(
                "UPDATE scheduled_tasks SET picked = ?, picked_by = 'killed', last_heartbeat ="
                    + " ?")) {
      pick.setBoolean(1, true);
      pick.setTimestamp(2, Timestamp.from(clock.instant()));
      pick.executeUpdate();
    }
  }

  private long tickets() {
    return session.store().tickets().count("paper");
  }

  private long writes() {
    AtomicLong writes = new AtomicLong();
    session.store().writeLog().forEach("paper", entry -> writes.incrementAndGet());
    return writes.get();
  }

  private long written() {
    return served.standing();
  }
}
