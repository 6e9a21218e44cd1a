package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Moments and lengths of time as Jira Service Management spells them. */
public final class ServiceDates {
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssZ");
  private static final DateTimeFormatter FRIENDLY =
      DateTimeFormatter.ofPattern("dd/MMM/yy h:mm a", Locale.ENGLISH);

  private ServiceDates() {}

  /** A moment in four spellings. */
  public static JsonObject date(View view, Instant at) {
    return Json.object()
        .with("iso8601", ISO.format(at.atZone(view.zone())))
        .with("jira", view.moment(at))
        .with("friendly", FRIENDLY.format(at.atZone(view.zone())))
        .with("epochMillis", at.toEpochMilli())
        .build();
  }

  /** A length of time, negative when a goal was missed by so much. */
  public static JsonObject duration(Duration duration) {
    return Json.object()
        .with("millis", duration.toMillis())
        .with("friendly", duration.toHours() + "h " + duration.toMinutesPart() + "m")
        .build();
  }
}
