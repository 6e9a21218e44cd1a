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
  @TempDir Path folder;

  @Test
  void itListensOnThisMachineAloneAndSaysHowToCallIt() {
    try (SandboxLauncher.Running running =
        new LocalSandbox().start(new SandboxLauncher.Order(Optional.empty(), 5, 1, List.of()))) {
      assertThat(running.hosts())
          .singleElement()
          .satisfies(
              host -> {
                assertThat(host.url().getHost()).isIn("localhost", "127.0.0.1");
                assertThat(host.type()).isEqualTo("servicenow");
                assertThat(host.secret().reveal()).isNotBlank();
              });
    }
  }

  @Test
  void anUnknownFaultIsRefusedByName() {
    SandboxLauncher.Order order =
        new SandboxLauncher.Order(Optional.empty(), 5, 1, List.of("no-such-fault"));

    assertThatThrownBy(() -> new LocalSandbox().start(order))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no-such-fault");
  }

  @Test
  void aLogThatIsNoneIsRefusedByName() throws IOException {
    Path log = Files.writeString(folder.resolve("log.csv"), "colour,taste\nred,sweet\n");
    SandboxLauncher.Order order = new SandboxLauncher.Order(Optional.of(log), 5, 1, List.of());

    assertThatThrownBy(() -> new LocalSandbox().start(order))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("log.csv");
  }

  @Test
  void theProgramKnowsItsVersionAndItsCommands() {
    assertThat(Main.run("--version")).isZero();
    assertThat(Main.run("snyc")).isEqualTo(2);
  }
}
