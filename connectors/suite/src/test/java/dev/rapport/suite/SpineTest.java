package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every command, one after the other, on a made-up company. */
class SpineTest {
  private static final int SIZE = 60;

  @TempDir Path folder;
  private ServiceNowSandbox sandbox;
  private Desk desk;

  @BeforeEach
  void withACompany() {
    sandbox = ServiceNowSandbox.builder().company(SIZE, 7).start();
    desk = new Desk(folder).configured(sandbox);
  }

  @AfterEach
  void closed() {
    sandbox.close();
  }

  @Test
  void checkSaysWhoWeAreAndWhatIsThere() {
    JsonObject host = desk.types("check", "--json").host();

    assertThat(host.get("usable").getAsBoolean()).isTrue();
    assertThat(host.get("account").getAsString()).isEqualTo(sandbox.user());
    assertThat(host.get("tickets").getAsInt()).isEqualTo(SIZE);
    assertThat(host.getAsJsonArray("statusesWithoutHolder")).isEmpty();
    assertThat(sandbox.journal().writes()).isEmpty();
  }

  @Test
  void syncReadsEverythingOnceAndNeverWrites() {
    assertThat(desk.types("sync", "--json").host().get("tickets").getAsInt()).isEqualTo(SIZE);

    JsonObject again = desk.types("sync", "--json").host();

    assertThat(again.get("tickets").getAsInt()).isZero();
    assertThat(again.get("calls").getAsInt()).isLessThanOrEqualTo(3);
    assertThat(sandbox.journal().writes()).isEmpty();
  }

  @Test
  void whatIsPlannedIsWrittenAndThenThereIsNothingToPlan() {
    desk.types("sync");
    assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).hasSize(SIZE);

    assertThat(desk.types("apply", "--yes", "--json").host().get("applied").getAsInt())
        .isEqualTo(SIZE);

    assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();
    assertThat(desk.types("plan", "--json", "--as-of", "2031-01-01").json().get("writes"))
        .hasToString("[]");
  }

  @Test
  void onceDoesAllOfItAndThenNothing() {
    assertThat(desk.types("once", "--yes").exitCode()).isZero();
    int written = sandbox.journal().writes().size();

    Desk.Seen again = desk.types("once", "--yes");

    assertThat(again.exitCode()).isZero();
    assertThat(again.out()).contains("Wrote  snow  0  tickets");
    assertThat(sandbox.journal().writes()).hasSize(written);
  }

  @Test
  void theHoldersOfAReportAddUpToItsElapsedTime() {
    desk.types("sync");

    JsonObject waits =
        desk.types("report", "--json").json().getAsJsonObject("total").getAsJsonObject("waits");

    long elapsed = seconds(waits.get("elapsed"));
    long sum =
        waits.getAsJsonObject("byHolder").entrySet().stream()
            .mapToLong(entry -> seconds(entry.getValue()))
            .sum();
    assertThat(sum).isEqualTo(elapsed).isPositive();
  }

  @Test
  void aTicketNamesRuleAndEventsOfEverySegment() {
    desk.types("sync");
    String key =
        desk.types("plan", "--json")
            .json()
            .getAsJsonArray("writes")
            .get(0)
            .getAsJsonObject()
            .get("ticket")
            .getAsString();

    JsonObject ticket = desk.types("ticket", key, "--json").json();

    assertThat(StreamSupport.stream(ticket.getAsJsonArray("ledger").spliterator(), false))
        .isNotEmpty()
        .allSatisfy(
            segment -> {
              assertThat(segment.getAsJsonObject().get("rule").getAsString()).isNotBlank();
              assertThat(segment.getAsJsonObject().getAsJsonArray("events")).isNotEmpty();
            });
    String number = key.substring(key.indexOf(':') + 1);
    assertThat(desk.types("ticket", number).out()).startsWith("snow:" + number);
  }

  @Test
  void rewindingReadsAgainAndChangesNothing() {
    desk.types("sync");
    assertThat(desk.types("cursor", "show").out()).startsWith("snow");
    assertThat(desk.types("cursor", "rewind", "snow").exitCode()).isZero();

    JsonObject host = desk.types("sync", "--json").host();

    assertThat(host.get("tickets").getAsInt()).isEqualTo(SIZE);
    assertThat(host.get("events").getAsInt()).isZero();
  }

  private static long seconds(JsonElement elapsed) {
    return elapsed.getAsJsonObject().get("calendarSeconds").getAsLong();
  }
}
