package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.app.SandboxLauncher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalSandboxTest {
  private static final String ONE_INCIDENT =
      """
      number,incident_state,sys_mod_count,opened_at,sys_updated_at,assignment_group,assigned_to
      INC1,New,0,1/3/2016 08:00,1/3/2016 08:00,Group 1,?
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
