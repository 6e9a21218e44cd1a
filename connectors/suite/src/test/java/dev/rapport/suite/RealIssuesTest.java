package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.holder.HostRules;
import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.insight.Presence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.store.Store;
import dev.rapport.jira.JiraCloudConnector;
import dev.rapport.model.Side;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.suite.published.Published;
import dev.rapport.testkit.SharedData;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Issues of a real Jira, read by both faces of the stand-in: figures known beforehand. */
@Tag(SharedData.TAG)
class RealIssuesTest {
  private static final String CONFIG =
      """
      hosts:
        - name: jira
          type: %s
          url: %s
          auth: { type: %s, user: %s, secret: "${env:SNOW}" }
          scope: { jql: "project IN (AC, ALOY, MOD, TIMOB)" }
          limits: { requests-per-second: 1000 }
      """;

  private static final Instant AS_OF = Instant.parse("2026-11-01T00:00:00Z");
  private static final Set<Side> BOTH = EnumSet.of(Side.IT, Side.REQUESTER);

  /**
   * Read off the raw issues by hand: seconds from the creation to the first comment of somebody who
   * neither opened the issue nor asked for it.
   */
  private static final Map<String, Long> ANSWERED =
      Map.of(
          "AC-159", 8_292_769L,
          "AC-685", 139_018L, // the requester adds something first
          "AC-6619", 17_036L, // still open
          "AC-6666", 227_081L, // two others answer within 15 seconds, still open
          "MOD-2568", 2_204_803L, // still open, in test
          "TIMOB-10172", 22_893_589L, // still open, answered after 265 days
          "ALOY-535", 23_578L,
          "ALOY-1165", 111_878L); // opened for another; who opened it adds something first

  /** And from the creation to the close, before which there was no such comment. */
  private static final Map<String, Long> CLOSED_UNANSWERED =
      Map.of("MOD-2406", 222_380L, "TIMOB-10535", 511_785L);

  @TempDir Path folder;

  @Test
  void theIssuesOfADataCenterComeOutAsTheyWereCountedByHand() {
    try (JiraSandbox jira = Published.dataCenter().data(issues()).start()) {
      readsAll(CONFIG.formatted("jira-datacenter", jira.url(), "bearer", jira.user()));
    }
  }

  @Test
  void theIssuesOfACloudComeOutAsTheyWereCountedByHand() {
    try (JiraSandbox jira = Published.cloud().data(issues()).start()) {
      readsAll(CONFIG.formatted("jira-cloud", jira.url(), "basic", jira.user()));
    }
  }

  private static Path issues() {
    return SharedData.require("data/jira-issues-with-comments.ndjson.gz");
  }

  private void readsAll(String config) {
    Desk desk = new Desk(folder).configured(config);

    JsonObject first = desk.types("sync", "--json").host();
    JsonObject second = desk.types("sync", "--json").host();

    assertThat(first.get("tickets").getAsInt()).isEqualTo(564);
    assertThat(second.get("tickets").getAsInt()).isZero();
    assertThat(second.get("calls").getAsInt()).isLessThanOrEqualTo(2);
    try (Store store = Store.open("jdbc:sqlite:" + folder.resolve("rapport.db"))) {
      List<TicketHistory> histories = new ArrayList<>();
      store.tickets().forEach(histories::add);
      everythingArrivedOnce(histories);
      bothSidesAreSeen(histories, new Sides(SideRules.UNCONFIGURED, store.actors()::find));
    }
    ANSWERED.forEach((key, seconds) -> assertThat(response(desk, key)).isEqualTo(seconds + " s"));
    CLOSED_UNANSWERED.forEach(
        (key, seconds) -> assertThat(response(desk, key)).isEqualTo("none in " + seconds + " s"));
  }

  private static void everythingArrivedOnce(List<TicketHistory> histories) {
    assertThat(histories).hasSize(564);
    assertThat(histories).extracting(history -> history.ticket().key()).doesNotHaveDuplicates();
    assertThat(histories.stream().flatMap(history -> comments(history).stream()))
        .hasSize(3_416)
        .extracting(comment -> comment.stamp().id())
        .doesNotHaveDuplicates();
  }

  /** Both have a part in every issue; in 367 the requester says something too. */
  private static void bothSidesAreSeen(List<TicketHistory> histories, Sides sides) {
    assertThat(histories)
        .filteredOn(history -> speakers(history, sides).containsAll(BOTH))
        .hasSize(367);
    List<TicketInsight> insights = insights(histories, sides);
    assertThat(insights)
        .hasSize(564)
        .allSatisfy(
            insight -> assertThat(insight.people()).extracting(Presence::side).containsAll(BOTH));
    List<Measure> responses =
        insights.stream().map(insight -> insight.waits().timeToFirstResponse()).toList();
    assertThat(responses).filteredOn(wait -> wait.outcome() == Outcome.REACHED).hasSize(541);
    assertThat(responses).filteredOn(wait -> wait.outcome() == Outcome.CLOSED_WITHOUT).hasSize(23);
    assertThat(
            responses.stream()
                .filter(wait -> wait.outcome() == Outcome.REACHED)
                .mapToLong(wait -> wait.elapsed().calendar().toSeconds())
                .sum())
        .isEqualTo(2_478_455_712L);
  }

  private static List<TicketInsight> insights(List<TicketHistory> histories, Sides sides) {
    HostRules rules = HostRules.of(new JiraCloudConnector().info());
    Insights drawing =
        new Insights(
            new HolderPolicy(HolderMap.EMPTY, Map.of("jira", rules)),
            sides,
            HolderCalendars.AROUND_THE_CLOCK);
    return histories.stream().flatMap(history -> drawing.of(history, AS_OF).stream()).toList();
  }

  private static Set<Side> speakers(TicketHistory history, Sides sides) {
    return comments(history).stream()
        .map(comment -> sides.sideOf(history.ticket(), comment.stamp()))
        .collect(Collectors.toSet());
  }

  private static List<TicketEvent.Commented> comments(TicketHistory history) {
    return history.events().stream()
        .filter(TicketEvent.Commented.class::isInstance)
        .map(TicketEvent.Commented.class::cast)
        .toList();
  }

  /** As the command tells it. */
  private static String response(Desk desk, String key) {
    JsonObject response =
        desk.types("ticket", key, "--json")
            .json()
            .getAsJsonObject("waits")
            .getAsJsonObject("timeToFirstResponse");
    String waited = response.get("calendarSeconds").getAsLong() + " s";
    return response.get("closedWithout").getAsBoolean() ? "none in " + waited : waited;
  }
}
