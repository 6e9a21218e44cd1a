package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Comparison.Verdict;
import dev.rapport.engine.report.html.ReportHtml;
import dev.rapport.model.time.Span;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A difference is one only where chance alone would hardly make it. */
class ComparisonTest {
  private static final Span DAY = new Span(Life.BIRTH, Life.minute(24 * 60));

  /** Tickets that are answered and resolved after 1, 2, 3 … minutes and so many more. */
  private static ReportBuilder cohort(int tickets, int later, int open) {
    ReportBuilder builder =
        new ReportBuilder(
            new ReportRequest(DAY, Life.minute(3_000), Grouping.BY_GROUP, 1),
            House.insights(HolderMap.EMPTY));
    IntStream.rangeClosed(1, tickets)
        .mapToObj(i -> Life.begins("New").by(Life.AGENT).says(i + later))
        .map(life -> life.status(later + 200, "Resolved").history())
        .forEach(builder::add);
    IntStream.range(0, open)
        .forEach(i -> builder.add(Life.begins("New").by(Life.AGENT).notes(1).history()));
    return builder;
  }

  private static Comparison compare(ReportBuilder now, ReportBuilder before) {
    return now.build(before).comparison();
  }

  @Test
  void theSameTwiceIsNoMoreThanChance() {
    Comparison comparison = compare(cohort(40, 0, 0), cohort(40, 0, 0));

    assertThat(comparison.firstResponse().calendar().verdict()).isEqualTo(Verdict.NOISE);
    assertThat(comparison.firstResponse().calendar().before()).isEqualTo(20 * 60);
  }

  @Test
  void anHourMoreForEachIsLongerAndLessIsShorter() {
    assertThat(compare(cohort(40, 60, 0), cohort(40, 0, 0)).firstResponse().calendar().verdict())
        .isEqualTo(Verdict.LONGER);
    assertThat(compare(cohort(40, 0, 0), cohort(40, 60, 0)).firstResponse().calendar().verdict())
        .isEqualTo(Verdict.SHORTER);
  }

  @Test
  void aMinuteMoreAmongFortyIsNot() {
    assertThat(compare(cohort(40, 1, 0), cohort(40, 0, 0)).firstResponse().calendar().verdict())
        .isEqualTo(Verdict.NOISE);
  }

  @Test
  void ofTooFewAndWhereHalfAreStillOpenNothingIsKnown() {
    assertThat(compare(cohort(40, 0, 0), cohort(19, 0, 0)).firstResponse().calendar().verdict())
        .isEqualTo(Verdict.UNKNOWN);
    assertThat(compare(cohort(40, 0, 0), cohort(40, 0, 50)).firstResponse().calendar().verdict())
        .isEqualTo(Verdict.UNKNOWN);
  }

  @Property(tries = 50)
  void equalInputsGiveEqualIntervalsAndExchangedOnesTheOppositeSign(
      @ForAll @Size(min = 20, max = 60) List<@IntRange(max = 1_000) Integer> times) {
    int[] reached = times.stream().mapToInt(Integer::intValue).toArray();
    int[] later = times.stream().mapToInt(time -> time + 5_000).toArray();
    WaitSample now = new WaitSample(later, new int[0]);
    WaitSample before = new WaitSample(reached, new int[0]);

    assertThat(MedianDifference.of(before, now)).isEqualTo(MedianDifference.of(before, now));
    assertThat(MedianDifference.of(before, now).orElseThrow().low()).isPositive();
    assertThat(MedianDifference.of(now, before).orElseThrow().high()).isNegative();
  }

  @Test
  void everyFormSaysSo() {
    Report report = cohort(40, 60, 0).build(cohort(40, 0, 0));

    assertThat(EveryFormat.MD.of(report))
        .contains("## What changed since", "| 20 min |", "longer, by more than chance");
    String html =
        ReportHtml.of(report, new ShownRepeats(List.of(), 0), Locale.ENGLISH, ZoneOffset.UTC);
    assertThat(html).contains("What changed since", "longer, by more than chance");
    assertThat(ReportHtml.of(report, new ShownRepeats(List.of(), 0), Locale.GERMAN, ZoneOffset.UTC))
        .contains("mehr als Zufall");
    DocumentsTest.assertValid("report-1", ReportJson.of(report));
  }
}
