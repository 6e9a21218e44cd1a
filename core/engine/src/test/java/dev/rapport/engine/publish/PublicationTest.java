package dev.rapport.engine.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Reports;
import dev.rapport.engine.store.Editions;
import dev.rapport.engine.store.Editions.Place;
import dev.rapport.engine.store.Store;
import dev.rapport.model.time.Span;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods that were published are whole, fixed, and equal or disjoint. */
class PublicationTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

  @TempDir Path folder;
  private Store store;

  @BeforeEach
  void open() {
    store = Store.open("jdbc:sqlite:" + folder.resolve("rapport.db"));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Span span(String from, String to) {
    return new Span(
        LocalDate.parse(from).atStartOfDay(BERLIN).toInstant(),
        LocalDate.parse(to).atStartOfDay(BERLIN).toInstant());
  }

  private Publication prepare(@Nullable Span span, Instant asOf) {
    return Publication.of(store.editions(), span, asOf, Grouping.BY_GROUP, 5, BERLIN);
  }

  private void publish(Publication publication, String hash) {
    Report report = Reports.of(Reports.request(null, Grouping.BY_GROUP, 5), Stream.of());
    Editions.Edition edition = publication.edition(report, hash);
    store.editions().put(edition, new Place(publication.report("jira"), "{}"));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-01, 2027-01-01, 2026, 2025",
    "2026-10-01, 2027-01-01, 2026-Q4, 2026-Q3",
    "2026-10-01, 2026-11-01, 2026-10, 2026-09",
    "2026-01-01, 2026-02-01, 2026-01, 2025-12",
    "2026-10-05, 2026-10-12, 2026-W41, 2026-W40",
    "2024-12-30, 2025-01-06, 2025-W01, 2024-W52"
  })
  void wholePeriodsHaveNames(String from, String to, String name, String before) {
    PublishedPeriod period = PublishedPeriod.of(span(from, to), BERLIN).orElseThrow();

    assertThat(period.name()).isEqualTo(name);
    assertThat(period.before(BERLIN).name()).isEqualTo(before);
    assertThat(period.before(BERLIN).span().toExclusive()).isEqualTo(period.span().fromInclusive());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-10-01, 2026-10-31",
    "2026-10-02, 2026-11-02",
    "2026-10-06, 2026-10-13",
    "2026-10-05, 2026-10-19"
  })
  void freeRangesAreNotPublished(String from, String to) {
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> prepare(span(from, to), NOW))
        .withMessageContaining("--period 2026-W41")
        .withMessageEndingWith("#published-period");
  }

  @Test
  void allThereIsIsNotPublishedEither() {
    assertThatExceptionOfType(PublishException.class).isThrownBy(() -> prepare(null, NOW));
  }

  @Test
  void aPeriodIsPublishedOnceItIsOver() {
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> prepare(span("2026-11-01", "2026-12-01"), NOW))
        .withMessageContaining("2026-11 is not over");
  }

  @Test
  void theSamePeriodLooksBackFromWhereItDidTheFirstTime() {
    publish(prepare(span("2026-10-01", "2026-11-01"), NOW), "aa");

    Publication again = prepare(span("2026-10-01", "2026-11-01"), NOW.plusSeconds(86_400));

    assertThat(again.asOf()).isEqualTo(NOW);
    publish(again, "aa");
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> publish(again, "bb"))
        .withMessageContaining("stays as it is");
  }

  @Test
  void aPeriodThatSharesDaysWithAnotherIsRefusedAndOneBesideItIsNot() {
    publish(prepare(span("2026-10-01", "2026-11-01"), NOW), "aa");

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(() -> prepare(span("2026-09-28", "2026-10-05"), NOW))
        .withMessageContaining("2026-10 is published already")
        .withMessageContaining("2026-W40");
    assertThat(prepare(span("2026-09-01", "2026-10-01"), NOW).before()).isNull();
  }

  @Test
  void theSamePeriodByAnotherGroupingOrForFewerPeopleIsRefused() {
    Span october = span("2026-10-01", "2026-11-01");
    publish(prepare(october, NOW), "aa");

    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(
            () -> Publication.of(store.editions(), october, NOW, Grouping.of("type"), 5, BERLIN))
        .withMessageContaining("by group");
    assertThatExceptionOfType(PublishException.class)
        .isThrownBy(
            () -> Publication.of(store.editions(), october, NOW, Grouping.BY_GROUP, 3, BERLIN))
        .withMessageContaining("k = 5");
  }
}
