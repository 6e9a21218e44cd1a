package dev.rapport.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A connector reads the members of those groups that the sides speak of, and of no others. */
class SideScopeTest {
  private static final String HOST =
      """
      hosts:
        - name: p
          type: paper
          url: https://paper.example
          auth: { type: bearer, secret: "${env:TOKEN}" }
      """;

  private static final String SIDES =
      """
      sides:
        it: { groups: [it-support, network], servicenow-roles: [itil], jira-project-roles: [Agents] }
        vendor: { groups: [brightline] }
      """;

  @TempDir Path folder;

  @Test
  void groupsAndRolesOfTheSidesReachTheConnectorThatTakesThem() throws IOException {
    Settings settings = settings("", "scope.groups", "scope.roles", "scope.project-roles");

    assertThat(settings.text("scope.groups")).isEqualTo("it-support,network,brightline");
    assertThat(settings.text("scope.roles")).isEqualTo("itil");
    assertThat(settings.text("scope.project-roles")).isEqualTo("Agents");
  }

  @Test
  void groupsThatCheckpointsWaitForAreReadToo() throws IOException {
    String asked =
        """
        checkpoints:
          settings:
            security: { groups: [security], applies-to: [{ groups: [perimeter] }] }
            affected: { groups: [works-council, "/^site-/"] }
        """;

    assertThat(settings(asked, "scope.groups").text("scope.groups"))
        .isEqualTo("it-support,network,brightline,security,works-council");
  }

  @Test
  void textsAreSearchedForLinksWhereTheseCount() throws IOException {
    String counted = "links: { from: [remote-link, key-in-text] }\n";

    assertThat(settings(counted, "scope.keys-in-text").flag("scope.keys-in-text", false)).isTrue();
    assertThat(settings("", "scope.keys-in-text").flag("scope.keys-in-text", false)).isFalse();
  }

  @Test
  void aConnectorThatTakesNoneIsGivenNone() throws IOException {
    assertThat(settings("").find("scope.groups")).isEmpty();
  }

  @Test
  void whatTheAdminSetStays() throws IOException {
    Settings settings = settings("    scope: { groups: mine }\n", "scope.groups");

    assertThat(settings.text("scope.groups")).isEqualTo("mine");
  }

  private Settings settings(String more, String... taken) throws IOException {
    ConnectorInfo info =
        new ConnectorInfo(
            "paper",
            "Paper",
            Arrays.stream(taken).map(name -> Setting.optional(name, "for this test")).toList(),
            List.of());
    Path file = Files.writeString(folder.resolve("rapport.yaml"), HOST + more + SIDES);
    return new ConfigReader(List.of(info), Map.of("TOKEN", "t"))
        .read(file)
        .hosts()
        .get(0)
        .settings();
  }
}
