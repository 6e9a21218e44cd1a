package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.app.SandboxLauncher;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LocalSandboxTest {
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
}
