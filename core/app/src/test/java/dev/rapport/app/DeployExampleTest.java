package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.rapport.app.config.AccessConfig;
import dev.rapport.app.config.ConfigReader;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The files of {@code examples/deploy}: that they can be read, and name nothing that is not there.
 */
class DeployExampleTest {
  private static final Path EXAMPLE = Path.of("../../examples/deploy");
  private static final Pattern METRIC = Pattern.compile("\\b(rapport|jvm)_[a-z_]+\\b");
  private static final Set<String> ENVIRONMENT =
      Set.of("SNOW_PASSWORD", "DB_PASSWORD", "OIDC_SECRET", "METRICS_TOKEN");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"compose.yaml", "kubernetes.yaml", "alerts.yaml", "rapport.yaml"})
  void everyFileIsYaml(String name) throws IOException {
    Load load = new Load(LoadSettings.builder().build());

    assertThat(load.loadAllFromString(Files.readString(EXAMPLE.resolve(name)))).isNotEmpty();
  }

  @Test
  void theConfigurationIsTakenWithTheSecretsThatBothNodesAreGiven() throws IOException {
    ConnectorInfo servicenow =
        new ConnectorInfo(
            "servicenow",
            "ServiceNow",
            List.of(
                Setting.optional("scope.table", "which table is read"),
                Setting.optional("write.table", "the table of summaries")),
            List.of());
    RapportConfig config =
        new ConfigReader(
                List.of(servicenow),
                ENVIRONMENT.stream().collect(Collectors.toMap(name -> name, name -> "s3cret")))
            .read(EXAMPLE.resolve("rapport.yaml"));

    assertThat(config.access().login()).isInstanceOf(AccessConfig.OpenId.class);
    assertThat(config.access().isEncrypted()).isTrue();
    assertThat(ENVIRONMENT).allSatisfy(this::isGiven);
  }

  private void isGiven(String name) throws IOException {
    assertThat(Files.readString(EXAMPLE.resolve("compose.yaml"))).contains(name + ": ${" + name);
    assertThat(Files.readString(EXAMPLE.resolve("kubernetes.yaml"))).contains(name + "=...");
  }

  @ParameterizedTest
  @ValueSource(strings = {"alerts.yaml", "grafana-board.json"})
  void everyFigureThatIsWatchedIsTold(String name) throws Exception {
    try (LoginDesk desk = new LoginDesk(folder, "", Map.of("PAPER_SECRET", "s3cret"))) {
      desk.get("/who");
      String told = desk.get("/metrics").body();

      assertThat(figures(Files.readString(EXAMPLE.resolve(name))))
          .isNotEmpty()
          .allSatisfy(figure -> assertThat(told).containsPattern("(?m)^" + figure + "[ {]"));
    }
  }

  @Test
  void theBoardHasAPanelForEveryFigureOfAHost() throws Exception {
    JsonObject board =
        JsonParser.parseString(Files.readString(EXAMPLE.resolve("grafana-board.json")))
            .getAsJsonObject();
    try (LoginDesk desk = new LoginDesk(folder, "", Map.of("PAPER_SECRET", "s3cret"))) {
      Set<String> told = figures(desk.get("/metrics").body());
      told.removeIf(figure -> !figure.startsWith("rapport_host_"));
      told.remove("rapport_host_outbox_oldest_seconds");

      assertThat(figures(board.getAsJsonArray("panels").toString())).containsAll(told);
    }
  }

  private static Set<String> figures(String text) {
    Set<String> figures = new TreeSet<>();
    Matcher metric = METRIC.matcher(text);
    while (metric.find()) {
      figures.add(metric.group());
    }
    return figures;
  }
}
