package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A group in which nobody is, and one that nobody gave a calendar, hold work like any other. */
class NobodyThereTest {
  /** A Monday, nine o'clock in London. */
  private static final Instant NOW = Instant.parse("2026-11-16T09:00:00Z");

  private static final String CALENDARS =
      """
      calendars:
        - { name: default, zone: Europe/London, hours: { mon-fri: ["09:00-17:00"] } }
        - { name: ny, zone: America/New_York, hours: { mon-fri: ["09:00-17:00"] } }
      calendar-of: { default: default, groups: { "US Desk": ny } }
      sides: { it: { groups: [Empty Desk] } }
      privacy: { k: 1 }
      """;

  private final ServiceNowSandbox snow =
      ServiceNowSandbox.builder().company(6, 7).clock(SandboxClock.system()).start();
  private final Table incidents = snow.tables().table("incident");

  @TempDir Path folder;
  private Desk desk;
  private String number = "";

  @BeforeEach
  void anIncidentThatWaitsForAGroupWithoutPeople() {
    String group =
        snow.tables().table("sys_user_group").insert(Map.of("name", "Empty Desk")).sysId();
    Instant friday = NOW.minus(Duration.ofDays(3));
    Row incident =
        incidents.insert(
            Map.of("assignment_group", group, "opened_at", Tables.text(friday)), "admin", friday);
    number = incident.get("number");
    String config = Desk.CONFIG.formatted(snow.url(), snow.user()) + CALENDARS;
    desk = new Desk(folder).configured(config);
    assertThat(desk.types("sync").exitCode()).isZero();
  }

  @AfterEach
  void closed() {
    snow.close();
  }

  @Test
  void aGroupWithoutPeopleHasItsWaitAndIsInvolvedByNobody() {
    JsonObject ticket = ticket();

    JsonArray ledger = ticket.getAsJsonArray("ledger");
    assertThat(ledger).hasSize(1);
    assertThat(ledger.get(0).getAsJsonObject().get("holder").getAsString()).isEqualTo("it_queue");
    JsonObject it =
        ticket.getAsJsonObject("involvement").getAsJsonObject("sides").getAsJsonObject("it");
    assertThat(it.get("people").getAsInt()).isZero();
    assertThat(it.get("acts").getAsInt()).isZero();
    Desk.Seen report = desk.types("report", "--group-by", "group", "--as-of", NOW.toString());
    assertThat(report.exitCode()).isZero();
    assertThat(report.out()).contains("Empty Desk");
  }

  @Test
  void aHolderWithoutACalendarIsMeasuredByTheDefaultAndTheReceiptSaysSo() {
    JsonObject ticket = ticket();

    JsonObject waited =
        ticket.getAsJsonObject("waits").getAsJsonObject("byHolder").getAsJsonObject("it_queue");
    assertThat(waited.get("calendarSeconds").getAsLong()).isEqualTo(Duration.ofDays(3).toSeconds());
    assertThat(waited.get("businessSeconds").getAsLong())
        .isEqualTo(Duration.ofHours(8).toSeconds());
    assertThat(ticket.getAsJsonObject("receipt").get("calendarNotes").toString())
        .contains("no calendar is configured for group Empty Desk: the default counts");
    assertThat(
            desk.types(
                    "explain",
                    "ticket/snow:" + number + "/timeToFirstResponse",
                    "--as-of",
                    NOW.toString())
                .out())
        .contains("no calendar is configured for group Empty Desk");
  }

  private JsonObject ticket() {
    return desk.types("ticket", number, "--json", "--as-of", NOW.toString()).json();
  }
}
