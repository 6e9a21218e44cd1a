package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.app.SandboxLauncher;
import dev.rapport.engine.store.Store;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.ApprovalChanged;
import dev.rapport.model.TicketEvent.ClockMeasured;
import dev.rapport.model.TicketEvent.PlanChanged;
import dev.rapport.model.TicketEvent.Rated;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSandboxTest {
  private static final String ONE_INCIDENT =
      """
      number,incident_state,sys_mod_count,opened_at,sys_updated_at,assignment_group,assigned_to
      INC1,New,0,1/3/2016 08:00,1/3/2016 08:00,Group 1,?
      """;

  private static final String TASKS =
      """
          scope: { table: task }
      """;

  @TempDir Path folder;

  @Test
  void itListensOnThisMachineAloneAndSaysHowToCallIt() {
    try (SandboxLauncher.Running running =
        new LocalSandbox().start(SandboxLauncher.Order.company(5, 1))) {
      assertThat(running.hosts())
          .extracting(SandboxLauncher.Host::type)
          .containsExactly("servicenow", "jira-cloud");
      assertThat(running.hosts())
          .allSatisfy(
              host -> {
                assertThat(host.url().getHost()).isIn("localhost", "127.0.0.1");
                assertThat(host.secret().reveal()).isNotBlank();
              });
    }
  }

  @Test
  void theCompanyHasPlannedWorkThatIsApprovedServiceLevelsAndAnswers() {
    try (SandboxLauncher.Running company =
        new LocalSandbox().start(SandboxLauncher.Order.company(80, 7))) {
      SandboxLauncher.Host snow = company.hosts().get(0);
      Desk desk =
          new Desk(folder)
              .configured(
                  Desk.CONFIG.formatted(snow.url(), snow.user()) + TASKS + company.organisation());

      JsonObject synced = desk.types("sync", "--json").host();

      assertThat(synced.get("tickets").getAsInt()).isEqualTo(80 + 8);
      assertThat(synced.get("quarantined").getAsInt()).isZero();
      JsonObject change = desk.types("ticket", "CHG0030001", "--json").json();
      assertThat(checkpoint(change, "it-heard-first").get("verdict").getAsString())
          .as(checkpoint(change, "it-heard-first").get("reason").getAsString())
          .isEqualTo("pass");
      JsonObject late = desk.types("ticket", "CHG0030002", "--json").json();
      assertThat(checkpoint(late, "it-heard-first").get("verdict").getAsString()).isEqualTo("fail");
      assertThat(desk.types("once", "--yes").exitCode()).isZero();
      assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();
      assertThat(kinds())
          .contains(PlanChanged.class, ApprovalChanged.class, ClockMeasured.class, Rated.class);
    }
  }

  private static JsonObject checkpoint(JsonObject ticket, String id) {
    return ticket.getAsJsonArray("checkpoints").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(checkpoint -> checkpoint.get("id").getAsString().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Set<Class<? extends TicketEvent>> kinds() {
    Set<Class<? extends TicketEvent>> kinds = new HashSet<>();
    try (Store store = Store.open("jdbc:sqlite:" + folder.resolve("rapport.db"))) {
      store
          .tickets()
          .forEach(history -> history.events().forEach(event -> kinds.add(event.getClass())));
    }
    return kinds;
  }

  @Test
  void aFileIsServedByItsOwnHostAlone() throws IOException {
    Path log = Files.writeString(folder.resolve("log.csv"), ONE_INCIDENT);
    try (SandboxLauncher.Running running = new LocalSandbox().start(order(log, List.of()))) {
      assertThat(running.hosts())
          .extracting(SandboxLauncher.Host::type)
          .containsExactly("servicenow");
    }
  }

  @Test
  void anUnknownFaultIsRefusedByName() {
    SandboxLauncher.Order order =
        new SandboxLauncher.Order(
            Optional.empty(), Optional.empty(), 5, 1, List.of("no-such-fault"));

    assertThatThrownBy(() -> new LocalSandbox().start(order))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-fault");
  }

  @Test
  void aLogThatIsNoneIsRefusedByName() throws IOException {
    Path log = Files.writeString(folder.resolve("log.csv"), "colour,taste\nred,sweet\n");

    assertThatThrownBy(() -> new LocalSandbox().start(order(log, List.of())))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("log.csv");
  }

  private static SandboxLauncher.Order order(Path log, List<String> faults) {
    return new SandboxLauncher.Order(Optional.empty(), Optional.of(log), 5, 1, faults);
  }

  @Test
  void theProgramKnowsItsVersionAndItsCommands() {
    assertThat(Main.run("--version")).isZero();
    assertThat(Main.run("snyc")).isEqualTo(2);
  }
}
