package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.config.ConfigReader;
import dev.rapport.app.config.HostConfig;
import dev.rapport.connector.Secret;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxCommandTest {
  @TempDir Path folder;
  private final List<SandboxLauncher.Order> orders = new ArrayList<>();
  private Desk desk;
  private boolean closed;

  @BeforeEach
  void withAStandInOfAStandIn() {
    desk = new Desk(folder);
    desk.sandbox =
        order -> {
          orders.add(order);
          // The command stays until it is interrupted; here that has happened already.
          Thread.currentThread().interrupt();
          return new OnePaperHost();
        };
  }

  @AfterEach
  void noLongerInterrupted() {
    Thread.interrupted();
  }

  private final class OnePaperHost implements SandboxLauncher.Running {
    @Override
    public List<SandboxLauncher.Host> hosts() {
      return List.of(
          new SandboxLauncher.Host(
              "paper",
              "paper",
              URI.create("http://127.0.0.1:4711"),
              "rapport",
              Secret.of("sandbox-only"),
              Map.of("scope.drawer", "true")));
    }

    @Override
    public void close() {
      closed = true;
    }
  }

  @Test
  void scriptsGetTheHostsOnOneLine() {
    Desk.Seen seen = desk.types("sandbox", "--json", "--size", "5", "--seed", "9");

    assertThat(seen.out())
        .isEqualTo(
            "{\"hosts\":[{\"name\":\"paper\",\"type\":\"paper\",\"url\":\"http://127.0.0.1:4711\","
                + "\"user\":\"rapport\",\"secret\":\"sandbox-only\"}]}\n");
    assertThat(seen.exitCode()).isZero();
    assertThat(closed).isTrue();
    assertThat(orders).singleElement().hasFieldOrPropertyWithValue("seed", 9L);
  }

  @Test
  void itWritesAConfigurationThatWorksWithTheSecretBesideIt() throws IOException {
    Path file = folder.resolve("demo/rapport.yaml");

    Desk.Seen seen = desk.types("sandbox", "--write-config", file.toString());
    Thread.interrupted();

    assertThat(seen.out()).contains("rapport once --config " + file);
    HostConfig host =
        new ConfigReader(List.of(new PaperConnector().info()), Map.of()).read(file).hosts().get(0);
    assertThat(host.settings().secret("auth.secret").reveal()).isEqualTo("sandbox-only");
    assertThat(host.settings().text("auth.user")).isEqualTo("rapport");
    Path secret = file.resolveSibling("rapport.yaml.paper-secret");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)))
        .isEqualTo("rw-------");
    assertThat(Files.readString(file)).doesNotContain("sandbox-only");
  }

  @Test
  void itWritesOverItsOwnConfigurationButNotOverAnother() throws IOException {
    Path file = folder.resolve("demo.yaml");
    desk.types("sandbox", "--write-config", file.toString());
    assertThat(desk.types("sandbox", "--write-config", file.toString()).exitCode()).isZero();
    Thread.interrupted();
    Files.writeString(file, "mine");

    Desk.Seen seen = desk.types("sandbox", "--write-config", file.toString());
    Thread.interrupted();

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err()).contains("is not from a sandbox");
    assertThat(Files.readString(file)).isEqualTo("mine");
  }

  @Test
  void anOrderThatCannotBeMetIsWrongUse() {
    desk.sandbox =
        order -> {
          throw new IllegalArgumentException("no fault of this name; known: html");
        };

    Desk.Seen seen = desk.types("sandbox", "--faults", "htm,reset");

    assertThat(seen.exitCode()).isEqualTo(2);
    assertThat(seen.err()).contains("known: html");
    assertThat(desk.types("sandbox", "--size", "0").exitCode()).isEqualTo(2);
  }
}
