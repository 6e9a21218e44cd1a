package dev.rapport.app.serve.schedule;

import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.DefaultJdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * db-scheduler as we want it: by our clock, in SQL that SQLite and PostgreSQL understand, and so
 * that the work of a node that was killed is taken up within a minute: its heartbeat is missed for
 * 28 s, which another node looks for every 14 s.
 */
final class OurScheduler extends SchedulerBuilder {
  static final Duration HEARTBEAT = Duration.ofSeconds(7);
  static final int MISSED = 4;

  private static final Duration POLLING = Duration.ofSeconds(2);

  /** A page in hand takes seconds; a host that does not answer is not waited for. */
  private static final Duration LAST_PAGE = Duration.ofSeconds(20);

  OurScheduler(DataSource store, List<Task<?>> tasks, String node, int threads, Clock time) {
    super(store, tasks);
    clock = time::instant;
    schedulerName(new SchedulerName.Fixed(node));
    threads(threads);
    pollingInterval(POLLING);
    heartbeatInterval(HEARTBEAT);
    missedHeartbeatsLimit(MISSED);
    shutdownMaxWait(LAST_PAGE);
    enableImmediateExecution();
    jdbcCustomization(new Both());
    // What failed was logged by us, without a trace that may hold anything.
    failureLogging(LogLevel.OFF, false);
  }

  /** Both know LIMIT; the standard's FETCH FIRST is unknown to SQLite. */
  private static final class Both extends DefaultJdbcCustomization {
    Both() {
      super(false);
    }

    @Override
    public String getQueryLimitPart(int limit) {
      return " LIMIT " + limit;
    }
  }
}
