package dev.rapport.engine.writeback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.store.Sample;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void aSummarySaysWhoseTurnItIsAndSinceWhen() {
    assertThat(of(1, Desk.AS_OF).body())
        .isEqualTo(
            """
            {"checkpoints":{},"counts":{"pingPongs":0,"reassignments":0,"reopens":0,"sideHandovers":0},\
            "created":"2026-11-02T12:00:00Z","earlier":0,"expectation":{},"firstResponse":"waited-for","hints":[],\
            "history":"complete",\
            "ledger":[{"from":"2026-11-02T12:00:00Z","holder":"it_queue"},\
            {"from":"2026-11-02T12:01:00Z","holder":"unconfirmed"}],\
            "open":true,\
            "riding":{"asOf":"2026-11-03T12:00:00Z",\
            "byHolder":{"it_queue":{"businessSeconds":60,"calendarSeconds":60},\
            "unconfirmed":{"businessSeconds":86340,"calendarSeconds":86340}},"expectationN":{},\
            "timeToFirstResponse":{"businessSeconds":86400,"calendarSeconds":86400},\
            "timeToResolution":{"businessSeconds":60,"calendarSeconds":60}},\
            "rule":"servicenow-incident","schema":1,\
            "seal":"7de78b2118e617c805d32fe12945e475da4b9a109288148226882cd40e1b89d9",\
            "since":"2026-11-02T12:01:00Z",\
            "suggestions":[],"team":"Desk","terms":{},"thanks":[],"thanksFor":{},"ticket":"snow:INC1","turn":"unconfirmed"}\
            """);
  }

  @Test
  void aClockThatRunsMovesTheRidingPartAlone() {
    Summary now = of(1, Desk.AS_OF);
    Summary later = of(1, Desk.AS_OF.plus(Duration.ofDays(9)));

    assertThat(later.body()).isNotEqualTo(now.body());
    assertThat(later.keyHash()).isEqualTo(now.keyHash());
  }

  @Test
  void anotherTurnIsAnotherKey() {
    assertThat(of(2, Desk.AS_OF).keyHash()).isNotEqualTo(of(1, Desk.AS_OF).keyHash());
  }

  @Test
  void aBodyThatWasReadHasTheKeyItWasMadeWith() {
    Summary made = of(3, Desk.AS_OF);

    assertThat(Summary.parse(made.body())).isEqualTo(made);
  }

  @Test
  void somethingElseIsNoSummary() {
    assertThatIllegalArgumentException().isThrownBy(() -> Summary.parse("[]"));
    assertThatIllegalArgumentException().isThrownBy(() -> Summary.parse("{"));
  }

  private static Summary of(int changes, Instant asOf) {
    return Summary.of(
        Desk.insights().of(Sample.ticket(1, changes), asOf).orElseThrow(),
        Outlook.NONE,
        Collaboration.NONE);
  }
}
