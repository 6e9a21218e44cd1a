package dev.rapport.engine.report;

import dev.rapport.engine.expectation.Calibration;
import dev.rapport.engine.expectation.Expectations;
import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.report.Distribution.Quantiles;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.words.DurationWords;
import dev.rapport.model.Holder;
import dev.rapport.model.time.Span;
import dev.rapport.model.time.WorkCalendar;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a report says in sentences, and how it words shares, numbers and times. */
record ReportWords(Report report) {
  private static final String IN_ALL =
      "Passed from one side to another: %s; given to other hands: %s; back after a resolution: %s.";

  private static final String TURNS =
      "IT's turn was %s of all time, the requester's side's %s; %s lay between a resolution and its"
          + " confirmation.";

  String period() {
    Span period = report.request().period();
    String words =
        period == null
            ? "All time"
            : "From " + period.fromInclusive() + " until " + period.toExclusive();
    return words + ", as of " + report.request().asOf() + ".";
  }

  /** What a reader who stops after them should know. */
  List<String> sentences() {
    Figures total = report.total();
    if (total.shown() == Shown.NOTHING) {
      return List.of(
          "These are too few tickets, or too few people, to speak of (fewer than %d)."
              .formatted(report.request().k()));
    }
    List<String> sentences = new ArrayList<>();
    sentences.add(turns(total));
    if (total.shown() == Shown.ALL) {
      sentences.add(
          "%s tickets were opened; %s of them wait for their resolution."
              .formatted(number(total.n()), number(total.open())));
      sentences.add(half("answered for the first time", total.timeToFirstResponse()));
      sentences.add(half("resolved", total.timeToResolution()));
      kept(total.hitRate()).ifPresent(sentences::add);
    }
    sentences.add(
        IN_ALL.formatted(
            number(total.totals().sideHandovers()),
            number(total.totals().reassignments()),
            number(total.totals().reopens())));
    return sentences;
  }

  /** How often what was expected at the opening of a ticket came true, as far as that is known. */
  private static Optional<String> kept(HitRate rate) {
    List<String> kept =
        Stream.of(
                kept("resolutions", rate.resolution()), kept("first answers", rate.firstResponse()))
            .flatMap(Optional::stream)
            .toList();
    return kept.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Within the time expected for 85 in 100 came " + String.join(" and ", kept) + ".");
  }

  private static Optional<String> kept(String what, Calibration promises) {
    return promises.judged() < Expectations.FEWEST
        ? Optional.empty()
        : Optional.of(
            "%s of %s %s"
                .formatted(
                    percent(promises.promiseKept().orElse(0)), number(promises.judged()), what));
  }

  private static String turns(Figures total) {
    return TURNS.formatted(
        itShare(total), share(total, Holder.REQUESTER), share(total, Holder.UNCONFIRMED));
  }

  private String half(String done, Distribution distribution) {
    Quantiles quantiles = clock(distribution);
    if (quantiles.p50() == null) {
      return "How soon half were " + done + " is not yet known.";
    }
    String most = quantiles.p85() == null ? "" : ", six in seven within " + time(quantiles.p85());
    return "Half were %s within %s%s (n = %s, %s still waiting)."
        .formatted(
            done,
            time(quantiles.p50()),
            most,
            number(distribution.n()),
            number(distribution.open()));
  }

  /** The quantiles by the printed clock: business time, or calendar time where nobody rests. */
  Quantiles clock(Distribution distribution) {
    return aroundTheClock() ? distribution.calendar() : distribution.business();
  }

  /** Whether nobody rests, so that both clocks are one. */
  boolean aroundTheClock() {
    return report.receipt().calendars().equals(WorkCalendar.AROUND_THE_CLOCK.version());
  }

  static String itShare(Figures figures) {
    return share(figures, Holder.IT_QUEUE, Holder.IT_ACTIVE, Holder.IT_HOLD);
  }

  static String share(Figures figures, Holder... holders) {
    long seconds =
        Stream.of(holders).mapToLong(one -> figures.of(one).calendar().toSeconds()).sum();
    return percent(figures.share(seconds).orElse(0));
  }

  static String percent(double share) {
    long percent = Math.round(share * 100);
    return percent == 0 && share > 0 ? "<1 %" : percent + " %";
  }

  /** A time by the printed clock. */
  String time(@Nullable Long seconds) {
    return seconds == null
        ? "not yet known"
        : DurationWords.of(Duration.ofSeconds(seconds), report.receipt().day().length());
  }

  static String number(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }
}
