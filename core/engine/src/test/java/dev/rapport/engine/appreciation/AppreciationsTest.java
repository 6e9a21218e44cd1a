package dev.rapport.engine.appreciation;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.CALLER;
import static dev.rapport.engine.Life.DEVELOPER;
import static dev.rapport.engine.Life.EXPERT;
import static dev.rapport.engine.Life.minute;
import static dev.rapport.engine.appreciation.Talk.given;
import static dev.rapport.engine.appreciation.Talk.refused;
import static dev.rapport.engine.appreciation.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.engine.command.Channel;
import dev.rapport.engine.command.EnteredAct;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.Stamp;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketKey;
import dev.rapport.model.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppreciationsTest {
  @Test
  void aRequesterThanksIt() {
    Appreciation one = only(caller("/thanks @agent for saved-time: our month-end close"));

    assertThat(one.from()).isEqualTo(Party.of(CALLER, Side.REQUESTER));
    assertThat(one.to()).isEqualTo(Party.of(AGENT, Side.IT));
    assertThat(one.outcome()).isEqualTo("saved-time");
    assertThat(one.words()).isEqualTo("our month-end close");
    assertThat(one.state()).isEqualTo(State.CONFIRMED);
    assertThat(one.at()).isEqualTo(minute(10));
    assertThat(one.shared()).isFalse();
  }

  @Test
  void itThanksTheRequester() {
    Life life =
        Life.begins("New").by(AGENT).says(10, text("/thanks @carla for clear-report: all logs"));

    assertThat(only(life).to()).isEqualTo(Party.of(CALLER, Side.REQUESTER));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/thanks @agent for saved-time: words",
        "/thanks @AGENT for saved time - words",
        "/thanks @{agent} for Saved_Time words",
        "/Thanks to @agent, for saved-time: words",
        "/thanks for saved-time @agent: words",
        "/thanks @agent saved-time: words",
        "/thanks @agent for save-time: words",
        "/thanks ＠agent for saved-time：words",
        "/thanks agent for saved-time: words"
      })
  void theGrammarForgives(String line) {
    Appreciation one = only(caller(line));

    assertThat(one.to().person()).isEqualTo(AGENT);
    assertThat(one.outcome()).isEqualTo("saved-time");
    assertThat(one.words()).isEqualTo("words");
  }

  @Test
  void whatForMayBeLeftOutAndMayBeOnesOwn() {
    assertThat(only(caller("/thanks @agent")).outcome()).isEqualTo("thanks");
    assertThat(only(caller("/thanks @agent:you fixed it")).words()).isEqualTo("you fixed it");
    assertThat(only(caller("/thanks @agent for kept calm: all day")).outcome())
        .isEqualTo("kept-calm");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/thanks @US Service Desk for patience: x",
        "/thanks @us-service-desk for patience: x",
        "/thanks @\"US Service Desk\" for patience: x"
      })
  void aWholeTeamIsThanked(String line) {
    assertThat(only(caller(line)).to()).isEqualTo(Party.ofTeam("US Service Desk"));
  }

  @Test
  void theTeamThatHadTheTicketIsKnown() {
    assertThat(only(caller("/thanks @service-desk")).to()).isEqualTo(Party.ofTeam("Service Desk"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/thanks @agent for patience share: x",
        "/thanks share @agent for patience: x",
        "/thanks @agent for patience: x (share)"
      })
  void theGiverSharesTheWords(String line) {
    assertThat(only(caller(line)).shared()).isTrue();
    assertThat(only(caller(line)).words()).isEqualTo("x");
  }

  @Test
  void aWordInTheSentenceSharesNothing() {
    assertThat(only(caller("/thanks @agent share your tip again")).shared()).isFalse();
  }

  @Test
  void aRefusalSaysWhy() {
    assertThat(refused(caller("/thanks @carla"))).containsExactly(Refusal.ONESELF.words());
    assertThat(refused(caller("/thanks @robot"))).containsExactly(Refusal.TO_SOFTWARE.words());
    assertThat(refused(caller("/thanks @nobody"))).containsExactly(Refusal.UNKNOWN_NAME.words());
    assertThat(refused(caller("/thanks a lot"))).containsExactly(Refusal.NO_NAME.words());
    assertThat(refused(caller("/thanks revoke")))
        .containsExactly(Refusal.NOTHING_TO_REVOKE.words());
    assertThat(refused(Life.begins("New").by(Talk.ROBOT).says(5, text("/thanks @agent"))))
        .containsExactly(Refusal.BY_SOFTWARE.words());
    assertThat(refused(Life.begins("New").by(AGENT).says(5, text("/thanks @service-desk"))))
        .containsExactly(Refusal.ONESELF.words());
  }

  @Test
  void aWriterWhomTheHostDoesNotNameGivesNoThanks() {
    Life life = Life.begins("New");
    Stamp stamp = life.stamp(5);
    life.add(
        new Commented(
            new Stamp(stamp.id(), stamp.at(), stamp.order(), null, false),
            Visibility.PUBLIC,
            text("/thanks @agent")));

    assertThat(given(life)).isEmpty();
    assertThat(refused(life)).containsExactly(Refusal.NO_SIDE.words());
  }

  @Test
  void theSameThanksCountOnce() {
    Life life = caller("/thanks @agent for patience\n/thanks @agent for patience: again");

    assertThat(given(life)).hasSize(1);
    assertThat(refused(life)).containsExactly(Refusal.TWICE.words());
  }

  @Test
  void ourOwnCommentsSayNothing() {
    Life life = Life.begins("New").by(AGENT).byUs().says(5, text("/thanks @carla"));

    assertThat(given(life)).isEmpty();
    assertThat(refused(life)).isEmpty();
  }

  @Test
  void theGiverTakesThanksBackAndTheWordsGo() {
    Life life = caller("/thanks @agent for patience: x").says(20, text("/thanks revoke @agent"));

    assertThat(only(life).state()).isEqualTo(State.REVOKED);
    assertThat(only(life).words()).isEmpty();
    assertThat(given(life.says(30, text("/thanks @agent for patience: y"))))
        .extracting(Appreciation::state)
        .containsExactly(State.REVOKED, State.CONFIRMED);
  }

  @Test
  void nobodyElseTakesThanksBack() {
    Life life = caller("/thanks @agent for patience").by(EXPERT).says(20, text("/thanks revoke"));

    assertThat(only(life).state()).isEqualTo(State.CONFIRMED);
  }

  @Test
  void onTheRecipientsWordThanksStayBetweenTheTwo() {
    Life life = caller("/thanks @agent for patience").by(AGENT).says(20, text("/thanks private"));

    assertThat(given(life)).isEmpty();
    assertThat(given(life.by(CALLER).says(30, text("/thanks @agent for taught-me")))).isEmpty();
  }

  @Test
  void theGiverMayKeepThanksBetweenTheTwo() {
    assertThat(given(caller("/thanks private @agent for patience: x"))).isEmpty();
    assertThat(given(caller("/thanks @agent for patience private: x"))).isEmpty();
  }

  @Test
  void theOperatorEntersThanksAndTakesAnyBack() {
    Life life = caller("/thanks @agent for patience: x");
    String id = only(life).id();
    EnteredAct thanks = entered("a1", EXPERT, "@{caller} for clear-report: y");
    EnteredAct revoke = entered("a2", EXPERT, "revoke " + id);

    assertThat(given(life, thanks, revoke))
        .extracting(Appreciation::state, Appreciation::channel)
        .containsExactly(
            tuple(State.REVOKED, Channel.COMMENT), tuple(State.CONFIRMED, Channel.OPERATOR));
  }

  @Test
  void aWordOfThanksOnlySuggests() {
    Appreciation one = only(Life.begins("New").assign(5, AGENT).says(10, text("thanks a lot")));

    assertThat(one.state()).isEqualTo(State.SUGGESTED);
    assertThat(one.to().person()).isEqualTo(AGENT);
    assertThat(only(caller("/thanks @agent").says(20, text("thanks again"))).state())
        .isEqualTo(State.CONFIRMED);
  }

  @Test
  void thanksOnEitherTicketOfAPairAreOneAndCountOnce() {
    Life lead = caller("/thanks @agent for patience").status(15, "Closed");
    Life follower =
        Life.issue(0, "Open")
            .by(DEVELOPER)
            .says(12, text("/thanks @carla for clear-report"))
            .by(new ActorId("jira", "Carla"))
            .says(20, text("/thanks @agent for patience"));
    TicketInsight pair =
        House.insights(HolderMap.EMPTY, Talk.SIDES)
            .of(lead.history(), follower.history(), minute(99))
            .orElseThrow();

    assertThat(Talk.appreciations().of(pair))
        .extracting(Appreciation::outcome)
        .containsExactly("patience", "clear-report");
    assertThat(Talk.appreciations().of(pair).get(0).id()).isEqualTo(only(lead).id());
  }

  @Test
  void wordsFromRightToLeftAndOfAHundredKilobytesAreTaken() {
    assertThat(only(caller("\u200F/thanks @agent for patience: תודה רבה")).words())
        .isEqualTo("תודה רבה");
    assertThat(only(caller("/thanks @agent: " + "e\u0301 ".repeat(50_000))).words())
        .startsWith("e\u0301 e\u0301");
  }

  private static Life caller(String words) {
    return Life.begins("New").by(CALLER).says(10, text(words));
  }

  private static Appreciation only(Life life) {
    List<Appreciation> given = given(life);
    assertThat(given).hasSize(1);
    return given.get(0);
  }

  private static EnteredAct entered(String id, ActorId by, String words) {
    return new EnteredAct(
        id, new TicketKey("snow", "INC1"), by, minute(30), new SlashCommand("thanks", words));
  }
}
