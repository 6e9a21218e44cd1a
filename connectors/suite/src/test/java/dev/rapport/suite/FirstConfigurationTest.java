package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.config.ConfigReader;
import dev.rapport.connector.Connector;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code init} writes, the next command can read. */
class FirstConfigurationTest {
  @TempDir Path folder;

  @ParameterizedTest
  @MethodSource("types")
  void isOneThatEveryConnectorTakes(String type) {
    Path file = folder.resolve("rapport.yaml");

    assertThat(Main.run("init", "--yes", "--type", type, "--config", file.toString())).isZero();

    Map<String, String> environment = Map.of("RAPPORT_HOST_SECRET", "made-up");
    assertThat(
            new ConfigReader(Main.CONNECTORS.stream().map(Connector::info).toList(), environment)
                .read(file)
                .hosts())
        .singleElement()
        .satisfies(host -> assertThat(host.type()).isEqualTo(type));
  }

  static List<String> types() {
    return Main.CONNECTORS.stream().map(connector -> connector.info().type()).toList();
  }
}
