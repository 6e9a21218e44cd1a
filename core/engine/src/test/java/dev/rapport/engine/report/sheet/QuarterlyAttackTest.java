package dev.rapport.engine.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.Life;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Quarterly;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.ReportRequest;
import dev.rapport.engine.report.Reports;
import dev.rapport.engine.report.Stretch;
import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.TicketHistory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/**
 * A reader who subtracts quarters from rows, and rows from quarters, must not learn how many
 * tickets a group opened in a quarter where these are fewer than k.
 */
class QuarterlyAttackTest {
  private static final int K = 3;
  private static final int QUARTERS = 3;
  private static final long QUARTER = 60L * 24 * 91;

  /**
   * One made-up ticket.
   *
   * @param group who has it, by number
   * @param quarter in which it was opened, by number
   * @param people who opened it and who works on it
   */
  record Made(int group, int quarter, int people) {}

  @Test
  void aGroupStandsByQuarterWhereEachIsLargeEnough() {
    Report report =
        report(
            K, Stream.concat(tickets(1, 0, 4), Stream.concat(tickets(1, 1, 3), tickets(2, 0, 5))));

    assertThat(report.quarters()).extracting(Quarterly::key).containsExactly("Team-1", "Team-2");
    assertThat(report.quarters().get(0).quarters()).extracting(Stretch::n).containsExactly(4, 3);
    assertThat(report.quarters().get(1).quarters()).extracting(Stretch::n).containsExactly(5, 0);
  }

  @Test
  void aGroupWithASmallQuarterTakesTheSmallestOtherWithIt() {
    Report report =
        report(
            K,
            Stream.of(tickets(1, 0, 9), tickets(1, 1, 9), tickets(2, 0, 4), tickets(2, 1, 2))
                .flatMap(made -> made));

    assertThat(report.groups()).extracting(Report.Row::key).containsExactly("Team-1", "Team-2");
    assertThat(report.quarters()).extracting(Quarterly::key).containsExactly(Report.OTHER_GROUPS);
    assertThat(report.quarters().get(0).quarters()).extracting(Stretch::n).containsExactly(13, 11);
  }

  @Test
  void oneQuarterIsNoTrend() {
    assertThat(report(K, tickets(1, 0, 9)).quarters()).isEmpty();
  }

  @Property(tries = 300)
  void noSmallQuarterFollowsFromRowsAndQuarters(@ForAll("made") List<Made> made) {
    Map<String, int[]> truth = truth(made);
    List<String> groups = List.copyOf(truth.keySet());
    Elimination known = published(report(K, made.stream()), groups);
    for (int i = 0; i < groups.size() * QUARTERS; i++) {
      int tickets = truth.get(groups.get(i / QUARTERS))[i % QUARTERS];
      if (tickets > 0 && tickets < K) {
        assertThat(known.determines(i)).as("%d of %s", tickets, groups.get(i / QUARTERS)).isFalse();
      }
    }
  }

  /** All sums that a reader has of the cohorts, over groups and quarters. */
  private static Elimination published(Report report, List<String> groups) {
    Elimination known = new Elimination(groups.size() * QUARTERS);
    List<Integer> all = IntStream.range(0, QUARTERS).boxed().toList();
    if (report.total().shown() != Shown.ALL) {
      return known;
    }
    known.sum(cells(groups, group -> true, all));
    Set<String> rows = report.groups().stream().map(Report.Row::key).collect(Collectors.toSet());
    rows.forEach(row -> known.sum(cells(groups, among(row, rows), all)));
    Set<String> shown = report.quarters().stream().map(Quarterly::key).collect(Collectors.toSet());
    for (Quarterly group : report.quarters()) {
      all.forEach(quarter -> known.sum(cells(groups, among(group.key(), shown), List.of(quarter))));
    }
    return known;
  }

  private static Predicate<String> among(String key, Set<String> shown) {
    return key.equals(Report.OTHER_GROUPS) ? group -> !shown.contains(group) : key::equals;
  }

  private static List<Integer> cells(
      List<String> groups, Predicate<String> which, List<Integer> quarters) {
    return IntStream.range(0, groups.size())
        .filter(group -> which.test(groups.get(group)))
        .boxed()
        .flatMap(group -> quarters.stream().map(quarter -> group * QUARTERS + quarter))
        .toList();
  }

  private static Map<String, int[]> truth(List<Made> made) {
    Map<String, int[]> truth = new TreeMap<>();
    made.forEach(
        one -> truth.computeIfAbsent(team(one).name(), any -> new int[QUARTERS])[one.quarter()]++);
    return truth;
  }

  private static Report report(int k, Stream<Made> made) {
    List<TicketHistory> histories = new ArrayList<>();
    made.forEach(one -> histories.add(history("INC" + histories.size(), one)));
    ReportRequest request =
        new ReportRequest(null, Life.minute(QUARTERS * QUARTER), Grouping.BY_GROUP, k);
    return Reports.of(request, histories.stream());
  }

  private static Stream<Made> tickets(int group, int quarter, int count) {
    return IntStream.range(0, count).mapToObj(i -> new Made(group, quarter, i));
  }

  private static TicketHistory history(String key, Made made) {
    long born = 1 + made.quarter() * QUARTER;
    ActorId agent = new ActorId("snow", "agent" + made.people());
    ActorId asker = new ActorId("snow", "asker" + made.people());
    return Life.openedBy(asker, born, key, team(made))
        .by(agent)
        .assign(born + 1, agent)
        .status(born + 10, "Resolved")
        .history();
  }

  private static Named team(Made made) {
    return new Named("g" + made.group(), "Team-" + made.group());
  }

  @Provide
  Arbitrary<List<Made>> made() {
    return Combinators.combine(
            Arbitraries.integers().between(1, 5),
            Arbitraries.integers().between(0, QUARTERS - 1),
            Arbitraries.integers().between(0, 7))
        .as(Made::new)
        .list()
        .ofMinSize(4)
        .ofMaxSize(40);
  }
}
