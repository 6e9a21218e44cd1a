package dev.rapport.engine.pair;

import static dev.rapport.engine.pair.Site.INC;
import static dev.rapport.engine.pair.Site.JIRA;
import static dev.rapport.engine.pair.Site.NET;
import static dev.rapport.engine.pair.Site.SNOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.ConnectorInfo;
import dev.rapport.model.LinkOrigin;
import dev.rapport.model.TicketKey;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

class PairingTest {
  private static final TicketKey OTHER_INC = new TicketKey("snow", "INC0010002");
  private static final TicketKey OTHER_NET = new TicketKey("jira", "NET-8");
  private static final Pair PAIR = new Pair(INC, NET);

  @Test
  void aLinkFromEitherSideMakesThemOne() {
    assertThat(new Site().says(INC, "NET-7").pairs().of(NET)).contains(PAIR);
    assertThat(new Site().says(NET, "INC0010001").pairs().of(INC)).contains(PAIR);
  }

  @Test
  void linksFromBothSidesMakeOnePair() {
    Pairs pairs = new Site().says(INC, "NET-7").says(NET, "INC0010001", Site.INC_ID).pairs();

    assertThat(pairs.count()).isEqualTo(1);
    assertThat(PAIR.besides(INC)).isEqualTo(NET);
    assertThat(PAIR.besides(NET)).isEqualTo(INC);
    assertThat(pairs.contradictions()).isEmpty();
  }

  @Test
  void theServiceNowRecordLeadsUnlessTheAdminSaysOtherwise() {
    assertThat(new Site().says(NET, "INC0010001").leading(Tracker.JIRA).pairs().of(INC))
        .contains(new Pair(NET, INC));
  }

  @Test
  void aTicketInSeveralLinksFormsNoPairAndItsLinksAreListed() {
    Pairs pairs = several().says(INC, "NET-7").says(OTHER_NET, "INC0010001").pairs();

    assertThat(pairs.count()).isZero();
    assertThat(pairs.of(NET)).isEmpty();
    assertThat(pairs.contradicting(INC)).containsExactly(NET, OTHER_NET);
    assertThat(pairs.contradicting(NET)).containsExactly(INC);
    assertThat(pairs.contradictions()).containsOnlyKeys(INC, NET, OTHER_NET);
  }

  @Test
  void aRingOfLinksFormsNoPairEither() {
    Pairs pairs =
        several()
            .says(INC, "NET-7")
            .says(NET, "INC0010002")
            .says(OTHER_INC, "NET-8")
            .says(OTHER_NET, "INC0010001")
            .pairs();

    assertThat(pairs.count()).isZero();
    assertThat(pairs.contradictions()).hasSize(4);
  }

  @Test
  void aContradictionElsewhereLeavesAPairAlone() {
    Pairs pairs =
        several()
            .knows(new TicketKey("jira", "NET-9"), "10009")
            .says(INC, "NET-7")
            .says(OTHER_INC, "NET-8", "NET-9")
            .pairs();

    assertThat(pairs.of(INC)).contains(PAIR);
    assertThat(pairs.contradicting(OTHER_INC)).hasSize(2);
  }

  @Test
  void linksThatLeadNowhereAreCountedAndIgnored() {
    LinkedHost second = new LinkedHost("jira2", URI.create("https://b.example"), Tracker.JIRA);
    Pairs pairs =
        several()
            .hosts(SNOW, JIRA, second)
            .knows(new TicketKey("jira2", "NET-8"), "1")
            .says(INC, "NET-404", "monitor 5/3", "NET-8")
            .says(NET, "https://acme.atlassian.net/browse/NET-7")
            .says(NET, "https://acme.atlassian.net/browse/NET-8", "https://en.example/wiki")
            .pairs();

    assertThat(pairs.unpaired()).isEqualTo(new Unpaired(3, 1, 1, 1));
    assertThat(pairs.count()).isZero();
    assertThat(pairs.contradictions()).isEmpty();
  }

  @Test
  void keysInTextCountOnlyByChoice() {
    Site site = new Site().says(NET, LinkOrigin.KEY_IN_TEXT, "INC0010001");

    assertThat(site.pairs().count()).isZero();
    assertThat(site.counting(LinkOrigin.KEY_IN_TEXT).pairs().of(NET)).contains(PAIR);
    assertThat(site.says(INC, "NET-7").counting(LinkOrigin.REMOTE_LINK).pairs().count()).isZero();
  }

  @Test
  void ticketsOfAThirdKindOfTrackerStandAlone() {
    TicketKey other = new TicketKey("github", "acme#7");

    assertThat(new Site().says(other, "NET-7").pairs().count()).isZero();
    assertThat(new Site().says(other, "NET-7").pairs().unpaired()).isEqualTo(Pairs.NONE.unpaired());
  }

  @Test
  void oneTrackerAloneHasNothingToPair() {
    assertThat(LinkRules.usual(List.of(SNOW, JIRA)).canPair()).isTrue();
    assertThat(LinkRules.usual(List.of(JIRA)).canPair()).isFalse();
    assertThat(LinkRules.NONE.canPair()).isFalse();
  }

  @Test
  void theKindOfTrackerIsThatOfTheConnector() {
    assertThat(Tracker.of(info("jira-datacenter"))).contains(Tracker.JIRA);
    assertThat(Tracker.of(info("servicenow"))).contains(Tracker.SERVICENOW);
    assertThat(Tracker.of(info("github-issues"))).isEmpty();
  }

  private static ConnectorInfo info(String type) {
    return new ConnectorInfo(type, type, List.of(), List.of());
  }

  private static Site several() {
    return new Site().knows(OTHER_INC, "f".repeat(32)).knows(OTHER_NET, "10008");
  }
}
