package dev.rapport.engine.report.sheet;

import static dev.rapport.engine.report.Reports.answered;
import static dev.rapport.engine.report.Reports.request;
import static dev.rapport.engine.report.Reports.wandering;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportJson;
import dev.rapport.engine.report.Reports;
import dev.rapport.engine.report.sheet.Fact.State;
import dev.rapport.model.Facet;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactsTest {
  private static final Grouping SERVICE = new Grouping(Facet.SERVICE);

  private static final Pattern COUNTED = Pattern.compile("\"(came|open|closedWithout)\":");

  @Test
  void everyNumberOfTheDocumentIsOneRow() {
    JsonObject document = ReportJson.of(company(1));
    List<Fact> facts = Facts.of(document);

    long shown = facts.stream().filter(fact -> fact.state() == State.SHOWN).count();
    long numbers =
        numbers(document.get("total"))
            + numbers(document.get("groups"))
            + numbers(document.get("trend"))
            + numbers(document.get("quarters"))
            + counts(document.getAsJsonObject("spread"))
            + numbers(document.get("deadlines"));
    assertThat(shown).isEqualTo(numbers).isGreaterThan(100);
  }

  @Test
  void noTwoRowsSayTheSame() {
    List<Fact> facts = Facts.of(ReportJson.of(company(1)));

    assertThat(new HashSet<>(facts.stream().map(FactsTest::identity).toList()))
        .hasSameSizeAs(facts);
  }

  @Test
  void aFigureIsNamedByTopicStatisticClockAndUnit() {
    assertThat(Label.of(List.of("n"))).isEqualTo(new Label("tickets", "n", "value", "", "count"));
    assertThat(Label.of(List.of("waits", "byHolder", "it_queue", "businessSeconds")))
        .isEqualTo(new Label("waits", "byHolder / it_queue", "total", "business", "seconds"));
    assertThat(Label.of(List.of("waits", "timeToResolution", "calendar", "p85Seconds")))
        .isEqualTo(new Label("waits", "timeToResolution", "p85", "calendar", "seconds"));
    assertThat(Label.of(List.of("coverage", "last-word")))
        .isEqualTo(new Label("coverage", "last-word", "value", "", "share"));
    assertThat(Label.of(List.of("checkpoints", "it-heard-first", "pass")))
        .isEqualTo(new Label("checkpoints", "it-heard-first", "pass", "", "count"));
  }

  @Test
  void whatRestsOnTooFewIsHiddenAndSaysSo() {
    Report tooFew = Reports.of(request(SERVICE, 5), answered("VPN", 2));

    assertThat(Facts.of(ReportJson.of(tooFew)))
        .isNotEmpty()
        .allSatisfy(
            fact -> {
              assertThat(fact.value()).isNull();
              assertThat(fact.state()).isEqualTo(State.HIDDEN);
            });
  }

  @Test
  void aReportOfNothingHasTotalsOfZero() {
    List<Fact> facts = Facts.of(ReportJson.of(Reports.of(request(SERVICE, 1), Stream.empty())));

    assertThat(facts).extracting(Fact::scope).containsOnly("total", "deadlines");
    assertThat(facts)
        .filteredOn(fact -> fact.label().figure().equals("n"))
        .extracting(Fact::state)
        .doesNotContainNull();
  }

  static Report company(int k) {
    return Reports.of(
        request(SERVICE, k),
        Stream.of(answered("VPN", 20), answered("Mail", 3), Stream.of(wandering()))
            .flatMap(tickets -> tickets));
  }

  private static List<Object> identity(Fact fact) {
    return List.of(fact.scope(), fact.key(), fact.period(), fact.label());
  }

  /** Where a length of waits begins and ends is its name and no figure. */
  private static long counts(JsonObject spread) {
    return COUNTED.matcher(spread.toString()).results().count();
  }

  private static long numbers(JsonElement found) {
    if (found.isJsonObject()) {
      return found.getAsJsonObject().entrySet().stream()
          .mapToLong(member -> numbers(member.getValue()))
          .sum();
    }
    if (found.isJsonArray()) {
      return found.getAsJsonArray().asList().stream().mapToLong(FactsTest::numbers).sum();
    }
    return found.isJsonPrimitive() && found.getAsJsonPrimitive().isNumber() ? 1 : 0;
  }
}
