package dev.rapport.jira.decode;

import static dev.rapport.jira.decode.Documents.document;
import static dev.rapport.jira.decode.Documents.fields;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.model.ActorId;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Approval;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.Goal;
import dev.rapport.model.TicketEvent.Rated;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ServiceEventsTest {
  /** 2 November 2026, half past nine and half past eleven. */
  private static final String CLOCK =
      """
      "customfield_5":{"id":"2","name":"Time to resolution",
        "completedCycles":[{"startTime":{"epochMillis":1793611800000},
          "stopTime":{"epochMillis":1793615400000},"breached":false,
          "elapsedTime":{"millis":1800000,"friendly":"30m"}}],
        "ongoingCycle":{"startTime":{"epochMillis":1793619000000},"breached":true,"paused":false,
          "elapsedTime":{"millis":60000}}}""";

  @Test
  void everyRunOfAClockIsMeasuredAsTheHostShowsIt() {
    List<TicketEvent> events = decode(CLOCK);

    ClockMeasured first = (ClockMeasured) events.get(1);
    assertThat(first.stamp().at()).isEqualTo("2026-11-02T09:30:00Z");
    assertThat(first.stamp().actor()).isNull();
    assertThat(first.goal()).isEqualTo(Goal.RESOLUTION);
    assertThat(first.elapsed()).isEqualTo(Duration.ofMinutes(30));
    assertThat(first.running()).isFalse();
    ClockMeasured second = (ClockMeasured) events.get(2);
    assertThat(second.running()).isTrue();
    assertThat(second.breached()).isTrue();
  }

  @Test
  void aClockThatIsNoneIsNothing() {
    assertThat(decode("\"customfield_5\":\"4:00\"")).hasSize(1);
    assertThat(decode("\"customfield_5\":{\"completedCycles\":7}")).hasSize(1);
    assertThat(decode("\"customfield_5\":{\"completedCycles\":[{}]}")).hasSize(1);
  }

  @Test
  void aRatingIsWhatTheReporterGaveAndAnUnreadableOneIsAnActAllTheSame() {
    String date = "\"customfield_4\":\"2026-11-05T10:00:00.000+0000\",\"customfield_3\":";

    TicketEvent rated = decode(date + "{\"rating\":4}").get(1);
    assertThat(rated).isEqualTo(new Rated(rated.stamp(), 4, 5));
    assertThat(rated.stamp().actor()).isEqualTo(new ActorId("jira", "ann"));
    assertThat(decode(date + "{\"rating\":9}").get(1)).isInstanceOf(TicketEvent.Edited.class);
    assertThat(decode(date + "\"good\"").get(1)).isInstanceOf(TicketEvent.Edited.class);
  }

  @Test
  void anApprovalIsAskedForAndAnsweredByTheOneWhoDid() {
    List<TicketEvent> events =
        decode(
            approval(
                "\"approved\"",
                "{\"approver\":{\"accountId\":\"eve\"},\"approverDecision\":\"approved\"}"));

    assertThat(events.get(1))
        .isEqualTo(new ApprovalChanged(events.get(1).stamp(), "7", Approval.REQUESTED, null));
    assertThat(events.get(2))
        .isEqualTo(new ApprovalChanged(events.get(2).stamp(), "7", Approval.GRANTED, null));
    assertThat(events.get(2).stamp().actor()).isEqualTo(new ActorId("jira", "eve"));
  }

  @Test
  void whereTwoAnsweredNobodyIsNamedAndAPendingApprovalIsNotAnswered() {
    String one = "{\"approver\":{\"accountId\":\"eve\"},\"approverDecision\":\"declined\"}";

    TicketEvent answer = decode(approval("\"declined\"", one + "," + one)).get(2);
    assertThat(((ApprovalChanged) answer).state()).isEqualTo(Approval.REJECTED);
    assertThat(answer.stamp().actor()).isNull();
    assertThat(decode(approval("\"pending\"", one))).hasSize(2);
  }

  private static String approval(String decision, String approvers) {
    return """
        "customfield_6":[{"id":"7","name":"Waiting for approval","finalDecision":%s,
          "createdDate":{"epochMillis":1793611800000},"completedDate":{"epochMillis":1793615400000},
          "approvers":[%s]},{"id":null},"odd"]"""
        .formatted(decision, approvers);
  }

  private static List<TicketEvent> decode(String more) {
    return JiraDecoder.decode(document(fields(more), List.of(), List.of())).events();
  }
}
