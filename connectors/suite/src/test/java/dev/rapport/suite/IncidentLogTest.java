package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.testkit.SharedData;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A public log of 12,438 incidents, read through the stand-in: figures known beforehand. */
@Tag(SharedData.TAG)
class IncidentLogTest {
  private static final int CALLS_PER_THOUSAND = 18;
  private static final String HOLDERS =
      """
      holders:
        map:
          - { status: Awaiting Problem, holder: it_hold }
          - { status: Awaiting Evidence, holder: requester }
          - { status: -100, holder: unknown }
      """;

  @TempDir Path folder;

  @Test
  void theLogComesOutAsItWasCountedByHand() {
    Path log = SharedData.require("data/uci-incident-log.csv.gz");
    try (ServiceNowSandbox sandbox = ServiceNowSandbox.builder().log(log).start()) {
      Desk desk =
          new Desk(folder)
              .configured(Desk.CONFIG.formatted(sandbox.url(), sandbox.user()) + HOLDERS);

      JsonObject first = desk.types("sync", "--json").host();
      JsonObject second = desk.types("sync", "--json").host();

      assertThat(first.get("tickets").getAsInt()).isEqualTo(12_438);
      assertThat(first.get("calls").getAsInt())
          .isLessThanOrEqualTo(12_438 * CALLS_PER_THOUSAND / 1_000);
      assertThat(second.get("calls").getAsInt()).isLessThanOrEqualTo(3);
      assertThat(sandbox.journal().writes()).isEmpty();
      figures(
          desk.types("report", "--json", "--as-of", "2017-06-01").json().getAsJsonObject("total"));
      oneTicket(desk.types("ticket", "INC0000060", "--json", "--as-of", "2017-06-01").json());
    }
  }

  private static void figures(JsonObject total) {
    JsonObject waits = total.getAsJsonObject("waits");
    assertThat(seconds(waits.getAsJsonObject("elapsed"))).isEqualTo(14_131_387_680L);
    assertThat(byHolder(waits))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "it_queue", 2_662_497_660L,
                "it_active", 1_846_522_860L,
                "it_hold", 134_680_080L,
                "requester", 2_133_533_880L,
                "vendor", 610_444_560L,
                "unconfirmed", 6_733_293_660L,
                "done", 10_414_980L,
                "unknown", 0L));
    assertThat(total.getAsJsonObject("counts").get("reopens").getAsInt()).isEqualTo(188);
    assertThat(total.getAsJsonObject("counts").get("changes").getAsInt()).isEqualTo(43_881);
    JsonObject resolution = waits.getAsJsonObject("timeToResolution");
    assertThat(resolution.get("n").getAsInt()).isEqualTo(12_434);
    assertThat(resolution.getAsJsonObject("calendar").get("p50Seconds").getAsLong())
        .isEqualTo(55_320);
    assertThat(resolution.getAsJsonObject("calendar").get("meanSeconds").getAsLong())
        .isEqualTo(596_413);
  }

  private static void oneTicket(JsonObject ticket) {
    assertThat(byHolder(ticket.getAsJsonObject("waits")))
        .containsEntry("it_queue", 180_840L)
        .containsEntry("it_active", 11_640L)
        .containsEntry("unconfirmed", 435_240L);
  }

  private static Map<String, Long> byHolder(JsonObject waits) {
    Map<String, Long> seconds = new TreeMap<>();
    waits
        .getAsJsonObject("byHolder")
        .entrySet()
        .forEach(entry -> seconds.put(entry.getKey(), seconds(entry.getValue().getAsJsonObject())));
    return seconds;
  }

  private static long seconds(JsonObject elapsed) {
    return elapsed.get("calendarSeconds").getAsLong();
  }
}
