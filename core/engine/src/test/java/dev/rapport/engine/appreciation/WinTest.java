package dev.rapport.engine.appreciation;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.CALLER;
import static dev.rapport.engine.appreciation.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.Visibility;
import java.util.List;
import org.junit.jupiter.api.Test;

class WinTest {
  private static final String SHARED = "/thanks @agent for saved-time share: month end with @agent";

  @Test
  void whatWasSharedIsAWinOfTheTeamThatHadTheWork() {
    assertThat(wins(Life.begins("New").by(CALLER).says(10, text(SHARED))))
        .containsExactly(
            new Win("saved-time", "Service Desk", Life.minute(10), "month end with …"));
  }

  @Test
  void whatWasNotSharedOrHasNoWordsOrWasTakenBackIsNone() {
    assertThat(wins(said("/thanks @agent for saved-time: month end"))).isEmpty();
    assertThat(wins(said("/thanks @agent for saved-time share"))).isEmpty();
    assertThat(wins(said(SHARED).says(20, text("/thanks revoke")))).isEmpty();
    assertThat(wins(said(SHARED).by(AGENT).says(20, text("/thanks private")))).isEmpty();
  }

  @Test
  void anInternalCommentSharesNothing() {
    Life life = Life.begins("New").by(CALLER);
    life.add(new Commented(life.stamp(10), Visibility.INTERNAL, text(SHARED)));

    assertThat(wins(life)).isEmpty();
  }

  @Test
  void aRestrictedTicketSharesNothingNorDoesItsPair() {
    TicketHistory lead = said(SHARED).history();
    TicketHistory follower = Life.issue(0, "Open").history();
    TicketHistory hidden =
        new TicketHistory(follower.ticket().asRestricted(), follower.events(), follower.history());

    assertThat(wins(pair(lead, follower))).hasSize(1);
    assertThat(wins(pair(lead, hidden))).isEmpty();
  }

  private static TicketInsight pair(TicketHistory lead, TicketHistory follower) {
    return House.insights(HolderMap.EMPTY, Talk.SIDES)
        .of(lead, follower, Life.minute(99))
        .orElseThrow();
  }

  private static Life said(String words) {
    return Life.begins("New").by(CALLER).says(10, text(words));
  }

  private static List<Win> wins(Life life) {
    return wins(Talk.insight(life));
  }

  private static List<Win> wins(TicketInsight insight) {
    return Win.on(insight, Talk.appreciations().of(insight));
  }
}
