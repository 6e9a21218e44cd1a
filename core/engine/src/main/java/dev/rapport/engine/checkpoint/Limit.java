package dev.rapport.engine.checkpoint;

import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long something may take.
 *
 * @param amount how many, at least 1
 * @param unit of what
 */
public record Limit(int amount, Unit unit) {
  private static final Pattern FORM =
      Pattern.compile("([1-9][0-9]{0,3}) (business days?|business hours?|days?|hours?)");

  /** By which clock. */
  public enum Unit {
    /** Of the default calendar; a day is its mean working day. */
    BUSINESS_DAY,
    BUSINESS_HOUR,
    /** Around the clock. */
    DAY,
    HOUR;

    private String words(int amount) {
      String one = name().toLowerCase(Locale.ROOT).replace('_', ' ');
      return amount == 1 ? one : one + "s";
    }
  }

  public Limit {
    if (amount < 1) {
      throw new IllegalArgumentException("a limit of " + amount + " leaves no time at all");
    }
  }

  /** So many business days. */
  public static Limit businessDays(int amount) {
    return new Limit(amount, Unit.BUSINESS_DAY);
  }

  /**
   * Reads a limit, for example {@code 2 business days} or {@code 36 hours}.
   *
   * @throws IllegalArgumentException where it has another form
   */
  public static Limit parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "a limit is written like 2 business days, 4 business hours, 3 days or 36 hours");
    }
    String unit = form.group(2).endsWith("s") ? form.group(2) : form.group(2) + "s";
    return Arrays.stream(Unit.values())
        .filter(one -> one.words(2).equals(unit))
        .findFirst()
        .map(one -> new Limit(Integer.parseInt(form.group(1)), one))
        .orElseThrow();
  }

  /** Whether more than this lies between the two; a span that runs backwards has no length. */
  boolean isExceeded(Instant from, Instant to, HolderCalendars calendars) {
    Span span = Span.between(from, to);
    boolean business = unit == Unit.BUSINESS_DAY || unit == Unit.BUSINESS_HOUR;
    Duration passed = business ? calendars.standard().within(span) : span.length();
    return passed.compareTo(length(calendars)) > 0;
  }

  /** Its length by its own clock. */
  Duration length(HolderCalendars calendars) {
    return switch (unit) {
      case BUSINESS_DAY -> calendars.day().length().multipliedBy(amount);
      case DAY -> Duration.ofDays(amount);
      case BUSINESS_HOUR, HOUR -> Duration.ofHours(amount);
    };
  }

  /** As people say it: "2 business days". */
  @Override
  public String toString() {
    return amount + " " + unit.words(amount);
  }
}
