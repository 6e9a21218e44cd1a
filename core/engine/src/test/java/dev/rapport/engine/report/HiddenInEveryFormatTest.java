package dev.rapport.engine.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.report.Figures.Shown;
import dev.rapport.engine.side.AccountRule;
import dev.rapport.engine.side.Directory;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.side.Sides;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.time.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Two companies that differ in nothing but what must not be told read alike, in every format. The
 * hash over all inputs alone may differ.
 */
class HiddenInEveryFormatTest {
  private static final int K = 3;
  private static final Span PERIOD = new Span(Life.minute(100), Life.minute(200));
  private static final Sides SIDES =
      new Sides(
          new SideRules(
              AccountRule.ofUsers("agent0", "agent1", "agent2"),
              AccountRule.ofUsers("vendor"),
              AccountRule.NOBODY,
              Side.REQUESTER),
          Directory.of(Map.of()));

  private final List<Life> lives = new ArrayList<>();

  private Life opened(long born) {
    int number = lives.size();
    ActorId asker = new ActorId("snow", "asker" + number % K);
    ActorId agent = new ActorId("snow", "agent" + number % K);
    Life life = Life.openedBy(asker, born, "INC" + number, Life.DESK).by(agent).assign(born, agent);
    lives.add(life);
    return life;
  }

  private ReportBuilder filled() {
    ReportBuilder builder =
        new ReportBuilder(
            Reports.request(PERIOD, Grouping.BY_GROUP, K), House.insights(HolderMap.EMPTY, SIDES));
    lives.forEach(life -> builder.add(life.history()));
    lives.clear();
    return builder;
  }

  private Report report(Shown shown) {
    Report report = filled().build();
    assertThat(report.total().shown()).isEqualTo(shown);
    return report;
  }

  private static String read(EveryFormat format, Report report) {
    return format.of(report).replaceAll("\\s", "").replace(report.receipt().hash(), "");
  }

  @ParameterizedTest
  @EnumSource(EveryFormat.class)
  void howManyTicketsThereWereWhereTheyWereTooFew(EveryFormat format) {
    opened(110).says(115).status(120, "Resolved");
    String one = read(format, report(Shown.NOTHING));
    opened(150).says(199);
    opened(160).says(161).status(162, "Resolved");

    assertThat(read(format, report(Shown.NOTHING))).isEqualTo(one);
  }

  @ParameterizedTest
  @EnumSource(EveryFormat.class)
  void howLongTheFewWaitedThatWereOpenedInThePeriod(EveryFormat format) {
    for (int i = 0; i < 2 * K; i++) {
      opened(10).says(120).status(300, "Resolved");
    }
    opened(150).says(155);
    String early = read(format, report(Shown.BY_THE_CLOCK));
    for (int i = 0; i < 2 * K; i++) {
      opened(10).says(120).status(300, "Resolved");
    }
    opened(150).says(195);

    assertThat(read(format, report(Shown.BY_THE_CLOCK))).isEqualTo(early);
  }

  @ParameterizedTest
  @EnumSource(EveryFormat.class)
  void whatTheOneVendorSaidAndWhen(EveryFormat format) {
    String never = withVendor(format, 0);

    assertThat(withVendor(format, 3)).isEqualTo(never);
  }

  /** One ticket of which a vendor has this many words. */
  private String withVendor(EveryFormat format, int words) {
    for (int i = 0; i < 2 * K; i++) {
      opened(110).says(120).status(180, "Resolved");
    }
    Life life = lives.get(0).by(new ActorId("snow", "vendor"));
    for (int i = 0; i < words; i++) {
      life.notes(181 + i);
    }
    return read(format, report(Shown.ALL));
  }

  @ParameterizedTest
  @EnumSource(EveryFormat.class)
  void whatTheEarlierPeriodHidWhenItIsComparedWith(EveryFormat format) {
    assertThat(comparedWith(format, 2)).isEqualTo(comparedWith(format, 1));
  }

  /** A report that is held against one of so many tickets. */
  private String comparedWith(EveryFormat format, int tickets) {
    for (int i = 0; i < tickets; i++) {
      opened(110 + i).says(130 + 20L * tickets);
    }
    ReportBuilder before = filled();
    for (int i = 0; i < 2 * K; i++) {
      opened(110).says(120).status(180, "Closed");
    }
    return read(format, filled().build(before));
  }

  @ParameterizedTest
  @EnumSource(EveryFormat.class)
  void howManyTicketsCameBeforeThePeriodAndAfterIt(EveryFormat format) {
    for (int i = 0; i < 2 * K; i++) {
      opened(110).says(120).status(180, "Closed");
    }
    String alone = read(format, report(Shown.ALL));
    for (int i = 0; i < 2 * K; i++) {
      opened(110).says(120).status(180, "Closed");
    }
    opened(10).says(20).status(30, "Closed");
    opened(210).says(220).status(230, "Closed");

    assertThat(read(format, report(Shown.ALL))).isEqualTo(alone);
  }
}
