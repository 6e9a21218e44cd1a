package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.WRONG_VALUE;

import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import com.github.kagkarlsson.scheduler.task.schedule.CronStyle;
import com.google.gson.JsonPrimitive;
import java.nio.file.Path;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code report.schedule} and {@code report.folder}.
 *
 * @param document the configuration
 * @param folder its own
 */
record ReportConfigReader(Document document, Path folder) {
  private static final Place SCHEDULE = new Place("/report/schedule");

  ReportConfig read(ZoneId zone) {
    String name = text(new Place("/report/folder"));
    return new ReportConfig(
        schedule(zone), folder.resolve(name == null ? "reports" : name).toAbsolutePath());
  }

  private @Nullable String schedule(ZoneId zone) {
    String schedule = text(SCHEDULE);
    if (schedule != null && !isCron(schedule, zone)) {
      document.report(
          WRONG_VALUE,
          SCHEDULE,
          "needs five fields as in a crontab, for example \"0 7 * * MON\": Mondays at seven");
      return null;
    }
    return schedule;
  }

  private static boolean isCron(String text, ZoneId zone) {
    try {
      new CronSchedule(text, zone, CronStyle.UNIX);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private @Nullable String text(Place place) {
    return document.at(place) instanceof JsonPrimitive text ? text.getAsString() : null;
  }
}
