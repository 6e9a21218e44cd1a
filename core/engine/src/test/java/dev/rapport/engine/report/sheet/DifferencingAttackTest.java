package dev.rapport.engine.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.Life;
import dev.rapport.engine.report.EveryFormat;
import dev.rapport.engine.report.Grouping;
import dev.rapport.engine.report.Report;
import dev.rapport.engine.report.Reports;
import dev.rapport.engine.side.AccountRule;
import dev.rapport.engine.side.Directory;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.side.Sides;
import dev.rapport.model.ActorId;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * A reader who subtracts whatever was published from whatever else was must not learn a figure that
 * rests on fewer than k tickets. The truth is the same report without suppression.
 */
class DifferencingAttackTest {
  private static final Set<String> COHORT =
      Set.of("hitRate", "involvement", "mirror", "checkpoints", "earlyInvolvement", "waivers");
  private static final Set<String> COHORT_WAITS = Set.of("n", "open", "closedWithout");
  private static final Label TOUCHED = Label.of(List.of("touched"));
  private static final Sides SIDES =
      new Sides(
          new SideRules(
              AccountRule.NOBODY,
              AccountRule.ofUsers("vendor1", "vendor2", "vendor3", "vendor4"),
              AccountRule.NOBODY,
              Side.REQUESTER),
          Directory.of(Map.of()));
  private static final Label N = Label.of(List.of("n"));

  /**
   * One made-up ticket.
   *
   * @param groups those that have it, one after the other, by number
   * @param asker who opened it
   * @param agent who works on it
   * @param clocked whether the host kept a clock for it
   * @param vendor who of a third party had a word, from 1 to 4; nobody else
   */
  record Made(List<Integer> groups, int asker, int agent, boolean clocked, int vendor) {}

  @Property(tries = 400)
  void noFigureOfTooFewTicketsFollowsFromOthers(
      @ForAll("tickets") List<Made> made, @ForAll @IntRange(min = 2, max = 4) int k) {
    attack(made, null, k);
  }

  @Property(tries = 200)
  void norWhereOnlySomeOfTheTimeLiesInsideThePeriod(
      @ForAll("tickets") List<Made> made, @ForAll @IntRange(max = 40) int from) {
    attack(made, new Span(Life.minute(from), Life.minute(from + 25)), 3);
  }

  private static void attack(List<Made> made, Span period, int k) {
    Published truth = new Published(report(made, period, 1));
    // Without suppression a row is folded only if nothing but a count lies inside the period.
    Assume.that(!truth.groups().contains(Report.OTHER_GROUPS));
    Report report = report(made, period, k);
    Published published = new Published(report);
    List<String> groups = List.copyOf(truth.groups());
    for (Label label : truth.labels()) {
      if (isSum(truth, label, groups)) {
        for (String group : published.recovered(label, groups)) {
          long rests = restsOn(truth, group, label);
          assertThat(rests == 0 || rests >= k)
              .as("%s of %s rests on %d tickets", label, group, rests)
              .isTrue();
        }
      }
    }
    groups.stream()
        .filter(group -> !published.groups().contains(group))
        .forEach(group -> assertThat(EveryFormat.MD.of(report)).doesNotContain(group));
  }

  private static boolean isSum(Published truth, Label label, List<String> groups) {
    return !label.unit().equals("share")
        && groups.stream().mapToLong(group -> truth.value(group, label)).sum()
            == truth.total(label);
  }

  /** Of how many tickets the truth about a group speaks. */
  private static long restsOn(Published truth, String group, Label label) {
    if (label.topic().equals("slaComparison")) {
      String goal = first(label.figure());
      return truth.value(group, Label.of(List.of("slaComparison", goal, "n")));
    }
    if (label.topic().equals("involvement") && label.figure().startsWith("sides / ")) {
      String side = first(label.figure().substring("sides / ".length()));
      return truth.value(group, Label.of(List.of("involvement", "sides", side, "tickets")));
    }
    boolean cohort =
        COHORT.contains(label.topic())
            || label.equals(N)
            || (label.topic().equals("waits") && COHORT_WAITS.contains(label.statistic()));
    return truth.value(group, cohort ? N : TOUCHED);
  }

  private static String first(String path) {
    int end = path.indexOf(" / ");
    return end < 0 ? path : path.substring(0, end);
  }

  private static Report report(List<Made> made, Span period, int k) {
    List<TicketHistory> tickets = new ArrayList<>();
    for (Made one : made) {
      tickets.add(history("INC" + tickets.size(), one));
    }
    return Reports.of(Reports.request(period, Grouping.BY_GROUP, k), tickets.stream(), SIDES);
  }

  private static TicketHistory history(String key, Made made) {
    ActorId agent = new ActorId("snow", "agent" + made.agent());
    ActorId asker = new ActorId("snow", "asker" + made.asker());
    Life life = Life.openedBy(asker, key, team(made.groups().get(0))).by(agent);
    int minute = 10;
    for (int group : made.groups().subList(1, made.groups().size())) {
      life.group(minute, team(group));
      minute += 10;
    }
    if (made.vendor() <= 4) {
      life.by(new ActorId("snow", "vendor" + made.vendor())).says(minute).by(agent);
    }
    life.assign(minute, agent).says(minute + 5).status(minute + 10, "Resolved");
    if (made.clocked()) {
      Duration measured = Duration.ofMinutes(7);
      life.add(
          new ClockMeasured(
              life.stamp(minute + 10), "P1", Goal.RESOLUTION, measured, false, false));
    }
    return life.history();
  }

  private static Named team(int number) {
    return new Named("g" + number, "Team-" + number);
  }

  @Provide
  Arbitrary<List<Made>> tickets() {
    // Two large groups and four small ones.
    Arbitrary<Integer> group =
        Arbitraries.integers().between(1, 12).map(i -> i > 8 ? i - 6 : 1 + i % 2);
    return Combinators.combine(
            group.list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.integers().between(1, 6),
            Arbitraries.integers().between(1, 6),
            Arbitraries.of(true, false),
            Arbitraries.integers().between(1, 12))
        .as(Made::new)
        .list()
        .ofMinSize(4)
        .ofMaxSize(30);
  }
}
