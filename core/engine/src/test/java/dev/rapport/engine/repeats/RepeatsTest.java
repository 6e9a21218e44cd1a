package dev.rapport.engine.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.repeats.RepeatGroup.Effect;
import dev.rapport.engine.repeats.ShownRepeats.Shown;
import dev.rapport.model.time.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RepeatsTest {
  private static final List<String> WORDINGS =
      List.of(
          "VPN drops every ten minutes",
          "The VPN connection keeps dropping",
          "VPN Verbindung bricht ständig ab",
          "VPN-Verbindung getrennt, alle paar Minuten",
          "my vpn connection drops again");

  @Test
  void theSameRequestInOtherWordsAndTheOtherLanguageIsOneGroup() {
    Calls calls = new Calls(30);
    WORDINGS.forEach(report -> calls.call(1, report));
    calls.call(2, "Laptop does not charge in the dock").call(3, "Invoice posting stops");

    assertThat(calls.repeats().groups()).extracting(RepeatGroup::size).containsExactly(5);
  }

  @Test
  void theSameWordsAboutAnotherServiceAreAnotherRequest() {
    Calls calls = new Calls(30);
    calls.call(1, "VPN", "Cannot sign in since today", false, "");
    calls.call(1, "Payroll", "Cannot sign in since today", false, "");

    assertThat(calls.repeats().groups()).isEmpty();
  }

  @Test
  void aGroupSumsTheWaitOfEachSide() {
    RepeatGroup group =
        new Calls(30).call(1, WORDINGS.get(0)).call(2, WORDINGS.get(0)).repeats().groups().get(0);

    assertThat(group.it().calendar()).isEqualTo(Duration.ofHours(2));
    assertThat(group.requester().calendar()).isEqualTo(Duration.ZERO);
  }

  @Test
  void anAnswerIsJudgedOverEqualWindows() {
    Calls calls = new Calls(40);
    calls.call(0, "something else entirely happened here");
    for (int day : new int[] {1, 12, 15, 19, 25}) {
      calls.call(day, WORDINGS.get(0));
    }
    calls.call(20, WORDINGS.get(1), "/tip share: choose the second gateway");
    RepeatGroup group = calls.repeats().groups().get(0);

    Effect effect = group.effect(calls.repeats().since(calls.asOf()), calls.asOf()).orElseThrow();

    assertThat(effect.window()).isEqualTo(Duration.ofDays(20).minusMinutes(20));
    assertThat(effect.before()).isEqualTo(5);
    assertThat(effect.after()).isEqualTo(1);
  }

  @Test
  void anAnswerOfYesterdayIsNotJudgedYet() {
    Calls calls = new Calls(21).call(1, WORDINGS.get(0));
    calls.call(20, WORDINGS.get(0), "/tip share: choose the second gateway");

    assertThat(calls.repeats().groups().get(0).effect(Calls.day(0), calls.asOf())).isEmpty();
  }

  @Test
  void aTipIsForEverybodyOnlyWhereItsWriterSaidSo() {
    assertThat(tip("/tip choose the second gateway", false)).isEmpty();
    assertThat(tip("/tip share: choose the second gateway", false))
        .isEqualTo("choose the second gateway");
    assertThat(tip("/tip choose the second gateway (share)", false))
        .isEqualTo("choose the second gateway");
    assertThat(tip("/tip share: choose the second gateway", true)).isEmpty();
  }

  private static String tip(String said, boolean restricted) {
    Calls calls = new Calls(30).call(1, WORDINGS.get(0));
    calls.call(2, "VPN", WORDINGS.get(0), restricted, said);
    return calls.repeats().groups().get(0).answer().map(Tip::words).orElseThrow();
  }

  @Test
  void belowKTicketsOrPeopleNothingIsShown() {
    Calls calls = new Calls(30);
    WORDINGS.forEach(report -> calls.call(1, report));

    assertThat(shown(calls, null, 6)).isEqualTo(new ShownRepeats(List.of(), 1));
    assertThat(shown(calls, null, 5).groups()).extracting(Shown::count).containsExactly(5);
  }

  @Test
  void whatIsLeftOverIsNotTooSmallEither() {
    Calls calls = new Calls(30);
    WORDINGS.forEach(report -> calls.call(1, report));
    calls.call(2, "Laptop does not charge in the dock");

    assertThat(shown(calls, null, 5).groups()).isEmpty();
  }

  @Test
  void aPeriodCountsWhatWasOpenedInIt() {
    Calls calls = new Calls(30);
    WORDINGS.forEach(report -> calls.call(1, report));
    WORDINGS.forEach(report -> calls.call(9, report));

    assertThat(shown(calls, new Span(Calls.day(5), Calls.day(20)), 5).groups())
        .extracting(Shown::count)
        .containsExactly(5);
  }

  @Test
  void aGroupIsNamedByItsTipElseByItsTickets() {
    Calls calls = new Calls(30);
    WORDINGS.forEach(report -> calls.call(1, report));

    assertThat(shown(calls, null, 5).groups().get(0).name())
        .isEqualTo("snow:INC5, snow:INC4, snow:INC3");
    assertThat(RepeatsMarkdown.lines(shown(calls, null, 5), Duration.ofHours(8)))
        .last()
        .asString()
        .contains("incident, VPN, such as snow:INC5", "| 5 |", "not answered yet");
    assertThat(RepeatsJson.of(shown(calls, null, 5)).toString())
        .contains("\"count\":5", "\"tip\":null");
  }

  @Property(tries = 20)
  void theOrderInWhichTicketsComeChangesNothing(
      @ForAll @Size(min = 2, max = 12) List<@IntRange(max = 4) Integer> wordings,
      @ForAll Random random) {
    Calls calls = new Calls(30);
    wordings.forEach(wording -> calls.call(wording, WORDINGS.get(wording)));
    Repeats mixed = new Repeats(Calls.sayings());
    List<TicketInsight> order = new ArrayList<>(calls.insights);
    Collections.shuffle(order, random);
    order.forEach(mixed::add);

    assertThat(mixed.groups()).isEqualTo(calls.repeats().groups());
  }

  private static ShownRepeats shown(Calls calls, Span period, int k) {
    return ShownRepeats.of(calls.repeats(), period, calls.asOf(), k);
  }
}
