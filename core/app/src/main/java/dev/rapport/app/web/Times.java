package dev.rapport.app.web;

import static j2html.TagCreator.tag;
import static j2html.TagCreator.text;

import dev.rapport.engine.words.DurationWords;
import j2html.tags.DomContent;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * Moments as a page prints them.
 *
 * @param now when it is looked at
 * @param zone in which days begin
 */
record Times(Instant now, ZoneId zone) {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_OF_YEAR =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);

  /** How long ago, by the clock: {@code 2 d 6 h}; less than a second is {@code 0 s}. */
  String ago(Instant then) {
    return DurationWords.of(then.isBefore(now) ? Duration.between(then, now) : Duration.ZERO);
  }

  /** A day, with its year where that is another one. */
  String day(Instant instant) {
    boolean thisYear = instant.atZone(zone).getYear() == now.atZone(zone).getYear();
    return (thisYear ? DAY : DAY_OF_YEAR).withZone(zone).format(instant);
  }

  /** A moment to the minute. */
  String moment(Instant instant) {
    return MOMENT.withZone(zone).format(instant);
  }

  /** The moment for people, and for machines beside it. */
  DomContent exact(Instant instant) {
    return tag("time").with(text(moment(instant))).attr("datetime", instant.toString());
  }

  /** The name of the zone, for a line that says it once. */
  String place() {
    return zone.normalized().equals(ZoneOffset.UTC)
        ? "UTC"
        : zone.getDisplayName(TextStyle.FULL_STANDALONE, Locale.ENGLISH);
  }
}
