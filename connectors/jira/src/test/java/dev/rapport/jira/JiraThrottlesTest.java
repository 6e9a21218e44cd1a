package dev.rapport.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.CallBudget;
import dev.rapport.http.AnswerHead;
import dev.rapport.http.ThrottleReading.Hold;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import dev.rapport.testkit.TransientMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JiraThrottlesTest {
  private static final String EDIT = "/rest/api/3/issue/10001";
  private final SettableClock clock = SettableClock.at("2026-11-02T09:10:00Z");
  private final TransientMemory memory = new TransientMemory();
  private final JiraThrottles throttles =
      new JiraThrottles(new JiraQuota(HostContexts.of(clock, memory, new CallCount())));

  @Test
  void aQuotaThatIsUsedUpHoldsEverythingUntilItIsRenewed() {
    assertThat(
            refused(
                EDIT,
                Map.of(
                    "RateLimit-Reason", "jira-quota-tenant-based",
                    "X-RateLimit-Reset", "2026-11-02T09:40:00Z",
                    "Retry-After", "5")))
        .containsExactly(new Hold("all", Duration.ofMinutes(30)));
  }

  @Test
  void aQuotaThatDoesNotSayWhenIsRenewedAtTheFullHour() {
    assertThat(refused(EDIT, Map.of("RateLimit-Reason", "jira-quota-global-based")))
        .containsExactly(new Hold("all", Duration.ofMinutes(50)));
  }

  @Test
  void aBurstHoldsItsEndpointAndNoOther() {
    List<Hold> holds =
        refused(
            "/rest/api/3/issue/10001/comment",
            Map.of("RateLimit-Reason", "jira-burst-based", "Retry-After", "7"));

    assertThat(holds).hasSize(1);
    assertThat(holds.get(0).length()).isEqualTo(Duration.ofSeconds(7));
    assertThat(throttles.scopes("PUT", "/rest/api/3/issue/10002/comment"))
        .contains(holds.get(0).scope());
    assertThat(throttles.scopes("GET", "/rest/api/3/issue/10002/comment"))
        .doesNotContain(holds.get(0).scope());
    assertThat(throttles.scopes("PUT", EDIT)).doesNotContain(holds.get(0).scope());
  }

  @Test
  void tooManyWritesToOneIssueHoldWritesToThatIssue() {
    List<Hold> holds =
        refused(EDIT, Map.of("RateLimit-Reason", "jira-per-issue-on-write", "Retry-After", "0"));

    assertThat(holds).containsExactly(new Hold("issue 10001", Duration.ofSeconds(2)));
    assertThat(throttles.scopes("POST", EDIT + "/comment")).contains("issue 10001");
    assertThat(throttles.scopes("GET", EDIT + "/comment")).doesNotContain("issue 10001");
    assertThat(throttles.scopes("PUT", "/rest/api/3/issue/10002")).doesNotContain("issue 10001");
  }

  @Test
  void aHostWithoutAReasonMeansEverything() {
    assertThat(refused(EDIT, Map.of("Retry-After", "Mon, 02 Nov 2026 10:00:00 GMT")))
        .containsExactly(new Hold("all", Duration.ofSeconds(2)));
    assertThat(refused(EDIT, Map.of("Retry-After", "9")))
        .containsExactly(new Hold("all", Duration.ofSeconds(9)));
  }

  @Test
  void nearItsLimitAHostIsCalledSlower() {
    assertThat(answered("GET", 200, EDIT, Map.of("X-RateLimit-NearLimit", "true")))
        .containsExactly(new Hold("all", Duration.ofSeconds(1)));
    assertThat(answered("GET", 200, EDIT, Map.of())).isEmpty();
  }

  @Test
  void writesToOneIssueAreSpacedBeforeTheHostHasToSaySo() {
    assertThat(answered("PUT", 204, EDIT, Map.of()))
        .containsExactly(new Hold("issue 10001", Duration.ofMillis(300)));
    assertThat(answered("POST", 200, "/rest/api/3/search/jql", Map.of())).isEmpty();
  }

  @Test
  void whatIsLeftOfAQuotaIsKeptUntilItIsRenewed() {
    answered(
        "GET",
        200,
        EDIT,
        Map.of(
            "X-RateLimit-Limit", "1000",
            "X-RateLimit-Remaining", "150",
            "X-RateLimit-Reset", "2026-11-02T09:40:00Z"));

    CallBudget left = CallBudget.recall(memory).orElseThrow();
    assertThat(left.leftAt(clock.instant())).isEqualTo(150);
    assertThat(left.isSmallAt(clock.instant())).isTrue();
    assertThat(left.leftAt(clock.instant().plus(Duration.ofMinutes(30)))).isEqualTo(1000);
  }

  @Test
  void aBurstIsNoQuota() {
    refused(
        EDIT,
        Map.of(
            "RateLimit-Reason", "jira-burst-based",
            "X-RateLimit-Limit", "100",
            "X-RateLimit-Remaining", "0"));

    assertThat(CallBudget.recall(memory)).isEmpty();
  }

  private List<Hold> refused(String path, Map<String, String> headers) {
    return answered("PUT", 429, path, headers);
  }

  private List<Hold> answered(String method, int status, String path, Map<String, String> headers) {
    return throttles.read(
        new AnswerHead(
            method,
            path,
            status,
            name -> Optional.ofNullable(headers.get(name)),
            Instant.parse("2026-11-02T09:10:00Z")));
  }
}
