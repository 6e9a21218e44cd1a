package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.suite.published.Published;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * From a change on a host to the summary on its ticket: three kinds of hosts, one server that is
 * told, and hooks that others send.
 */
@Timeout(120)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HintsEndToEndTest {
  private static final Duration LOOK = Duration.ofMillis(20);
  private static final String WORKED_ON = "\"turn\":\"it_active\"";
  private static final int TICKETS = 4;

  @TempDir static Path folder;
  private static List<TellingHost> hosts;
  private static RunningPages server;

  @BeforeAll
  static void aServerThatAsksByItselfOnceADay() throws Exception {
    hosts =
        List.of(
            new TellingHost.Jira("cloud", Published.cloud().volume("P", TICKETS, 0, 0).start()),
            new TellingHost.Jira(
                "center", Published.dataCenter().volume("P", TICKETS, 0, 0).start()),
            TellingHost.ServiceNow.of("snow", TICKETS));
    serve("1d");
    hosts.forEach(host -> host.tells(server.origin()));
    hosts.forEach(host -> until(() -> !host.shown(TICKETS).isEmpty()));
  }

  private static void serve(String every) throws Exception {
    StringBuilder yaml = new StringBuilder("hosts:\n");
    hosts.forEach(host -> yaml.append(host.config()));
    yaml.append("serve: { port: 0, every: { sync: ").append(every).append(" } }\n");
    Files.writeString(folder.resolve("rapport.yaml"), yaml);
    server = new RunningPages(folder);
  }

  @AfterAll
  static void close() {
    server.close();
    hosts.forEach(TellingHost::stop);
  }

  static List<TellingHost> hosts() {
    return hosts;
  }

  @Order(1)
  @ParameterizedTest
  @MethodSource("hosts")
  void aChangeIsReadAndItsSummaryWrittenWithoutAnybodyAsking(TellingHost host) {
    assertThat(host.shown(1)).doesNotContain(WORKED_ON);

    host.takesUp(1);

    until(() -> host.shown(1).contains(WORKED_ON));
  }

  @Order(2)
  @ParameterizedTest
  @MethodSource("hosts")
  void whatIsForgedUnsignedOversizedOrForNobodyLeavesNoTrace(TellingHost host) throws Exception {
    until(() -> kept("hint", host) == 0);
    long before = kept("delivery", host);
    ForeignHook hook = new ForeignHook(server.origin(), host);
    Instant now = Instant.now();

    assertThat(hook.status(hook.signed("another key, as long as the real one", now)))
        .isEqualTo(401);
    assertThat(hook.status(hook.unsigned())).isEqualTo(401);
    assertThat(hook.status(hook.oversized(now))).isEqualTo(413);
    assertThat(hook.status(hook.toNobody(now))).isEqualTo(404);

    assertThat(kept("delivery", host)).isEqualTo(before);
    assertThat(kept("hint", host)).isZero();
  }

  @Order(3)
  @ParameterizedTest
  @MethodSource("hosts")
  void whatIsReplayedCountsOnce(TellingHost host) throws Exception {
    long before = kept("delivery", host);
    ForeignHook hook = new ForeignHook(server.origin(), host);
    HttpRequest genuine = hook.signed(TellingHost.SECRET, Instant.now());

    assertThat(hook.status(genuine)).isEqualTo(202);
    for (int time = 0; time < 5; time++) {
      assertThat(hook.status(genuine)).isIn(202, 401);
    }

    assertThat(kept("delivery", host)).isEqualTo(before + 1);
  }

  @Order(4)
  @ParameterizedTest
  @MethodSource("hosts")
  void aTicketThatTheHostDoesNotHaveIsAskedForAndForgotten(TellingHost host) throws Exception {
    ForeignHook hook = new ForeignHook(server.origin(), host);

    assertThat(hook.status(hook.aboutNothing(Instant.now()))).isEqualTo(202);
    host.takesUp(2);

    until(() -> host.shown(2).contains(WORKED_ON));
    until(() -> kept("hint", host) == 0);
  }

  /** Last, with a server that asks every second. */
  @Order(5)
  @Test
  void aLostOneIsHealedByAsking() throws Exception {
    server.close();
    serve("1s");

    hosts.forEach(host -> host.takesUpUnheard(3));

    hosts.forEach(host -> until(() -> host.shown(3).contains(WORKED_ON)));
  }

  private static long kept(String table, TellingHost host) {
    String store = "jdbc:sqlite:" + folder.resolve("rapport.db");
    try (Connection connection = DriverManager.getConnection(store);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT count(*) FROM " + table + " WHERE host = '" + host.name() + "'")) {
      rows.next();
      return rows.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void until(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(LOOK.toNanos());
      if (Thread.interrupted()) {
        throw new IllegalStateException("it never came about");
      }
    }
  }
}
