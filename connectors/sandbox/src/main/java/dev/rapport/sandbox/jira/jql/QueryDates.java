package dev.rapport.sandbox.jira.jql;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads moments as queries write them: milliseconds since 1970 without quotes, dates to the minute
 * or to the day in the zone of the account's profile, or so long ago.
 */
record QueryDates(ZoneId zone, Instant now) {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-M-d H:mm");
  private static final Pattern AGO = Pattern.compile("([-+]?)(\\d{1,6})([wdhm])");

  Instant read(Token token) {
    String text = token.text().strip();
    if (!token.isQuoted() && text.matches("-?\\d{1,15}")) {
      return Instant.ofEpochMilli(Long.parseLong(text));
    }
    Matcher ago = AGO.matcher(text);
    if (ago.matches()) {
      Duration distance = unit(ago.group(3)).multipliedBy(Long.parseLong(ago.group(2)));
      return ago.group(1).equals("-") ? now.minus(distance) : now.plus(distance);
    }
    return date(text.replace('/', '-'), token.text());
  }

  private Instant date(String text, String written) {
    try {
      String minute = text.contains(" ") ? text : text + " 0:00";
      return LocalDateTime.parse(minute, MINUTE).atZone(zone).toInstant();
    } catch (DateTimeException unreadable) {
      throw new JqlException(
          "Date value '"
              + written
              + "' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm',"
              + " 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.");
    }
  }

  private static Duration unit(String letter) {
    return switch (letter) {
      case "w" -> Duration.ofDays(7);
      case "d" -> Duration.ofDays(1);
      case "h" -> Duration.ofHours(1);
      default -> Duration.ofMinutes(1);
    };
  }
}
