package dev.rapport.engine.report.html;

import dev.rapport.engine.report.Distribution;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Figures;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.engine.report.Spread;
import dev.rapport.engine.report.Spread.Bin;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.Holder;
import dev.rapport.model.time.Span;
import dev.rapport.model.time.WorkCalendar;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a page says, in one language: sentences from its bundle, numbers and dates as it has them.
 */
final class Texts {
  private final ResourceBundle bundle;
  private final Locale locale;
  private final Report report;

  /**
   * The texts about this report.
   *
   * @param locale a language without a bundle gets English
   */
  Texts(Report report, Locale locale) {
    this.report = report;
    this.bundle =
        ResourceBundle.getBundle(
            "dev.rapport.engine.report.html.texts",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.locale = bundle.getLocale().getLanguage().isEmpty() ? Locale.ENGLISH : locale;
  }

  Locale locale() {
    return locale;
  }

  /** The language's code. */
  String language() {
    return locale.getLanguage();
  }

  /** A text by its key. */
  String say(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** The same at the head of a column. */
  String heading(String key) {
    String text = say(key);
    return text.substring(0, 1).toUpperCase(locale) + text.substring(1);
  }

  /**
   * What something is called in this language.
   *
   * @return empty for names that the organisation gave itself
   */
  Optional<String> named(String family, String id) {
    String key = family + id;
    return bundle.containsKey(key) ? Optional.of(bundle.getString(key)) : Optional.empty();
  }

  String holder(Holder holder) {
    return bundle.getString("holder." + holder.id());
  }

  String number(long number) {
    return NumberFormat.getIntegerInstance(locale).format(number);
  }

  String decimal(double number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(2);
    format.setMaximumFractionDigits(2);
    return format.format(number);
  }

  String percent(double share) {
    long percent = Math.round(share * 100);
    return percent == 0 && share > 0 ? "<1\u00a0%" : number(percent) + "\u00a0%";
  }

  String share(Figures figures, Holder... holders) {
    long seconds =
        Stream.of(holders).mapToLong(one -> figures.of(one).calendar().toSeconds()).sum();
    return percent(figures.share(seconds).orElse(0));
  }

  /** What IT has: its queue, its work and what it holds. */
  String itShare(Figures figures) {
    return share(figures, Holder.IT_QUEUE, Holder.IT_ACTIVE, Holder.IT_HOLD);
  }

  /** A time by the printed clock. */
  String time(@Nullable Long seconds) {
    return seconds == null
        ? say("not-yet-known")
        : DurationWords.of(Duration.ofSeconds(seconds), report.receipt().day().length());
  }

  /** What a day of the printed clock is; zero where there is none. */
  Duration day() {
    return report.receipt().day().length();
  }

  String calendarTime(Duration time) {
    return DurationWords.of(time);
  }

  /** The quantiles by the printed clock: business time, or calendar time where nobody rests. */
  Quantiles clock(Distribution distribution) {
    return aroundTheClock() ? distribution.calendar() : distribution.business();
  }

  /** The waits by the printed clock. */
  List<Bin> clock(Spread spread) {
    return aroundTheClock() ? spread.calendar() : spread.business();
  }

  /** Whether nobody rests, so that both clocks are one. */
  boolean aroundTheClock() {
    return report.receipt().calendars().equals(WorkCalendar.AROUND_THE_CLOCK.version());
  }

  String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
  }

  String date(Instant instant, ZoneId zone) {
    return date(instant.atZone(zone).toLocalDate());
  }

  /** A period as the command line takes it; null for all there is. */
  String periodId(@Nullable Span period, ZoneId zone) {
    return period == null
        ? "all"
        : moment(period.fromInclusive(), zone) + ".." + moment(period.toExclusive(), zone);
  }

  private static String moment(Instant instant, ZoneId zone) {
    LocalDate day = instant.atZone(zone).toLocalDate();
    return day.atStartOfDay(zone).toInstant().equals(instant) ? day.toString() : instant.toString();
  }

  /** From the first day to the last. */
  String period(Span period, ZoneId zone) {
    return say(
        "change.period",
        date(period.fromInclusive(), zone),
        date(period.toExclusive().minusSeconds(1), zone));
  }

  /** The period that a report speaks of, and its as-of. */
  String period(ReportRequest request, ZoneId zone) {
    Span period = request.period();
    String asOf = date(request.asOf(), zone);
    return period == null
        ? say("period.all", asOf)
        : say(
            "period.span",
            date(period.fromInclusive(), zone),
            date(period.toExclusive().minusSeconds(1), zone),
            asOf);
  }
}
