package dev.rapport.jira.cloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Source;
import dev.rapport.jira.host.MiniCloud;
import dev.rapport.jira.host.Reply;
import dev.rapport.model.History;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import dev.rapport.testkit.TransientMemory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CloudSourceTest {
  private final MiniCloud cloud = new MiniCloud();
  private final TransientMemory memory = new TransientMemory();
  private final CallCount calls = new CallCount();

  @AfterEach
  void stop() {
    cloud.close();
  }

  @Test
  void aHistoryThatIsSplitOverPagesIsPutTogether() {
    cloud.with(5, 7, 0);
    Map<String, TicketHistory> whole = histories();
    cloud.changePage = 3;

    assertThat(histories()).isEqualTo(whole);
  }

  @Test
  void momentsAsNumbersMeanTheSame() {
    cloud.with(2, 3, 0);
    Map<String, TicketHistory> text = histories();
    cloud.numericMoments = true;
    cloud.with(2, 3, 0);

    assertThat(histories().get("10001").events().get(1).stamp().at())
        .isEqualTo(text.get("10001").events().get(1).stamp().at());
  }

  @Test
  void moreCommentsThanASearchShowsAreFetched() {
    cloud.with(2, 0, 3);
    for (int i = 0; i < 250; i++) {
      cloud.say(10_001, "number " + i);
    }

    assertThat(histories().get("10001").events()).hasSize(1 + 253);
    assertThat(cloud.exchanges).filteredOn(call -> call.target().contains("/comment")).hasSize(3);
  }

  @Test
  void anIssueWhoseBulkHistoryIsEmptyThoughItsOwnIsNotIsAskedForItsOwn() {
    cloud.with(3, 4, 0);
    cloud.silentInBulk.add(10_002L);

    TicketHistory history = histories().get("10002");
    assertThat(history.events()).hasSize(5);
    assertThat(history.history().completeness()).isEqualTo(History.Completeness.COMPLETE);
  }

  @Test
  void anOwnHistoryThatIsCutIsSaidToBePartial() {
    cloud.with(1, 41, 0);
    cloud.silentInBulk.add(10_001L);

    assertThat(histories().get("10001").history().completeness())
        .isEqualTo(History.Completeness.PARTIAL);
  }

  @Test
  void oneIssueThatVanishesFromABatchDoesNotCostTheOthersTheirHistories() {
    cloud.with(9, 2, 1);
    cloud.hidden.add(10_004L);

    assertThat(histories())
        .hasSize(9)
        .allSatisfy(
            (id, history) -> assertThat(history.events()).hasSize(id.equals("10004") ? 2 : 4));
  }

  @Test
  void onlyIssuesWhoseHistoryTellsOfARemoteLinkAreAskedForTheirs() {
    cloud.with(20, 1, 0);
    cloud.link(10_007, "https://example.service-now.com/incident.do?sys_id=1");

    assertThat(histories().get("10007").events())
        .filteredOn(TicketEvent.Linked.class::isInstance)
        .extracting(event -> ((TicketEvent.Linked) event).target())
        .containsExactly("https://example.service-now.com/incident.do?sys_id=1");
    assertThat(cloud.exchanges)
        .filteredOn(call -> call.target().endsWith("/remotelink"))
        .hasSize(1);
  }

  @Test
  void aTokenThatIsRevokedInTheMiddleStopsTheSyncWhereItIs() {
    cloud.with(300, 1, 0);
    cloud.script.add(Reply.of(0));
    cloud.script.add(Reply.of(0));
    cloud.script.add(Reply.of(401));

    assertThatThrownBy(() -> Sweep.of(source(), Cursor.START))
        .isInstanceOfSatisfying(
            HostException.class,
            e -> assertThat(e.kind()).isEqualTo(HostException.Kind.AUTHENTICATION));
    assertThat(Sweep.of(source(), Cursor.START).documents()).hasSize(300);
  }

  @Test
  void aSearchThatIsGoneIsSaidSo() {
    cloud.with(1, 0, 0);
    cloud.script.add(Reply.of(0));
    cloud.script.add(Reply.of(410));

    assertThatThrownBy(() -> source().fetch(Cursor.START)).isInstanceOf(HostException.class);
  }

  @Test
  void aPageForPeopleThatSaysTooManyIsWaitedOut() {
    cloud.with(3, 0, 0);
    cloud.script.add(Reply.of(0));
    cloud.script.add(
        Reply.of(429)
            .with("Content-Type", "text/html")
            .with("Retry-After", "30")
            .with("RateLimit-Reason", "jira-burst-based")
            .withBody("<html>slow down</html>"));
    var before = cloud.clock().instant();

    assertThat(Sweep.of(source(), Cursor.START).documents()).hasSize(3);
    assertThat(Duration.between(before, cloud.clock().instant()))
        .isGreaterThanOrEqualTo(Duration.ofSeconds(30));
  }

  @Test
  void aQuotaThatIsUsedUpIsToldAtOnceWithTheTimeToComeBack() {
    cloud.script.add(
        Reply.of(429)
            .with("RateLimit-Reason", "jira-quota-tenant-based")
            .with("X-RateLimit-Reset", "2026-11-02T09:45:00Z"));
    Source source = source();

    assertThatThrownBy(() -> source.fetch(Cursor.START))
        .isInstanceOfSatisfying(
            HostException.class,
            e -> assertThat(e.retryAfter().orElseThrow()).isGreaterThan(Duration.ofMinutes(44)));
    assertThatThrownBy(() -> source.fetch(Cursor.START)).isInstanceOf(HostException.class);
    assertThat(calls.all()).isEqualTo(1);
  }

  @Test
  void neitherAQuotedDateNorAnOffsetIsEverSent() {
    cloud.with(30, 1, 1);
    cloud.pageSize = 10;
    Cursor end = Sweep.of(source(), Cursor.START).end();
    Sweep.of(source(), end);

    List<String> searches =
        cloud.exchanges.stream()
            .filter(call -> call.target().endsWith("/search/jql"))
            .map(call -> call.request())
            .toList();
    assertThat(searches).hasSize(4).noneMatch(body -> body.contains("startAt"));
    assertThat(searches.get(3)).contains("updated >= 1793609880000 ORDER BY created ASC");
  }

  @Test
  void eventsOfAnIssueAreThoseThatTheHostTells() {
    cloud.with(1, 2, 1);

    assertThat(histories().get("10001").events())
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly(
            TicketEvent.Created.class.getSimpleName(),
            TicketEvent.StatusChanged.class.getSimpleName(),
            TicketEvent.StatusChanged.class.getSimpleName(),
            TicketEvent.Commented.class.getSimpleName());
  }

  private Map<String, TicketHistory> histories() {
    Source source = source();
    Map<String, TicketHistory> histories = new HashMap<>();
    Sweep.of(source, Cursor.START)
        .documents()
        .forEach(document -> histories.put(document.sourceId(), source.decode(document)));
    return histories;
  }

  private Source source() {
    return cloud.source(HostContexts.of(cloud.clock(), memory, calls));
  }
}
