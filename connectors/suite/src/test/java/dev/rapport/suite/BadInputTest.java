package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong at a host or a store: the message, the exit code, and nothing lost. */
class BadInputTest {
  private static final int SIZE = 40;

  @TempDir Path folder;
  private ServiceNowSandbox sandbox;
  private Desk desk;

  @BeforeEach
  void withACompany() {
    sandbox = ServiceNowSandbox.builder().company(SIZE, 3).start();
    desk = new Desk(folder).configured(sandbox);
  }

  @AfterEach
  void closed() {
    sandbox.close();
  }

  @ParameterizedTest
  @CsvSource({
    "wrong-password, authentication",
    "html, host-unavailable",
    "cut-json, malformed-answer",
    "ok-with-error, ",
    "throttled, throttled",
    "throttled-without-retry-after, throttled",
    "unavailable, host-unavailable",
    "server-error, host-unavailable",
    "reset, host-unavailable"
  })
  void aHostThatFailsStopsWithAReasonAndIsReadToItsEndLater(String fault, String anchor) {
    sandbox.faults().on(fault);
    Desk.Seen seen = desk.types("sync");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.out())
        .contains("Stopped: host snow: ", "see .github/TROUBLESHOOTING.md#")
        .contains(anchor == null ? "" : "#" + anchor)
        .doesNotContain("sandbox-only");
    assertThat(desk.types("check").exitCode()).isEqualTo(1);

    sandbox.faults().clear();
    assertThat(readToTheEnd()).isEqualTo(SIZE);
  }

  /**
   * A host that asked to be left alone is not asked again at once; a fresh store has no such
   * memory.
   */
  private int readToTheEnd() {
    Desk elsewhere = new Desk(folder.resolve("later"));
    try {
      Files.createDirectories(elsewhere.folder());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return elsewhere.configured(sandbox).types("sync", "--json").host().get("tickets").getAsInt();
  }

  @ParameterizedTest
  @CsvSource({"no-audit-role, sys_audit", "no-journal-role, sys_journal_field"})
  void aMissingRightIsNamedAndTheSyncGoesOn(String fault, String table) {
    sandbox.faults().on(fault);

    assertThat(desk.types("check").out()).contains("missing", table);
    JsonObject host = desk.types("sync", "--json").host();
    assertThat(host.get("tickets").getAsInt()).isEqualTo(SIZE);
    assertThat(host.get("complete").getAsBoolean()).isTrue();
  }

  @Test
  void recordsWithoutTheirStateGoToQuarantineAndComeBack() {
    sandbox.faults().on("missing-state");
    Desk.Seen seen = desk.types("sync", "--json");
    assertThat(seen.exitCode()).isZero();
    int quarantined = seen.host().get("quarantined").getAsInt();
    assertThat(quarantined).isPositive();
    assertThat(desk.types("quarantine", "list").out()).contains("state");

    sandbox.faults().clear();
    assertThat(desk.types("quarantine", "replay").exitCode()).isZero();
    assertThat(desk.types("report", "--json", "--as-of", "2031-01-01").out())
        .contains("\"tickets\":" + SIZE);
  }

  @ParameterizedTest
  @CsvSource({"unknown-state", "out-of-order-audit", "future-instant"})
  void oddHistoriesAreReadAndLoseNothing(String fault) {
    sandbox.faults().on(fault);

    JsonObject host = desk.types("sync", "--json").host();

    assertThat(host.get("tickets").getAsInt() + host.get("quarantined").getAsInt()).isEqualTo(SIZE);
    assertThat(host.get("complete").getAsBoolean()).isTrue();
  }

  @Test
  void nobodyListeningIsSaid() throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    desk.configured(Desk.CONFIG.formatted("http://127.0.0.1:" + port, "rapport"));

    assertThat(desk.types("sync").exitCode()).isEqualTo(1);
    assertThat(desk.types("sync").out()).contains("Stopped: host snow: ");
  }

  @Test
  void aHostThatDoesNotExistIsSaid() {
    desk.configured(Desk.CONFIG.formatted("https://no-such-host.invalid", "rapport"));

    Desk.Seen seen = desk.types("check");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.out()).contains("cannot be used: host snow: ");
  }

  @Test
  void tlsWithAPlainPortIsSaid() {
    desk.configured(Desk.CONFIG.formatted(sandbox.url().replace("http://", "https://"), "rapport"));

    assertThat(desk.types("check").exitCode()).isEqualTo(1);
  }

  @Test
  void aFolderThatIsNotThereCannotHoldAStore() {
    desk.configured(
        Desk.CONFIG.formatted(sandbox.url(), sandbox.user())
            + "store: { url: \"jdbc:sqlite:nowhere/rapport.db\" }\n");

    Desk.Seen seen = desk.types("sync");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.err()).contains("see .github/TROUBLESHOOTING.md#store-");
  }

  @Test
  void aFileThatIsNoStoreIsLeftAlone() throws IOException {
    Path store = Files.writeString(folder.resolve("rapport.db"), "these are my notes, not a store");

    Desk.Seen seen = desk.types("sync");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.err()).contains("#store-corrupt");
    assertThat(Files.readString(store)).startsWith("these are my notes");
  }

  @Test
  void aStoreOfANewerVersionIsLeftAlone() throws SQLException {
    desk.types("sync");
    try (Connection store =
            DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("rapport.db"));
        Statement statement = store.createStatement()) {
      statement.execute(
          """
          INSERT INTO flyway_schema_history
            (installed_rank, version, description, type, script, checksum, installed_by,
             execution_time, success)
          VALUES (999, '999', 'from the future', 'SQL', 'V999.sql', 1, 'me', 1, 1)
          """);
    }

    Desk.Seen seen = desk.types("report");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.err()).contains("#store-newer");
  }
}
