package dev.rapport.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Settings;
import dev.rapport.engine.pair.Tracker;
import dev.rapport.model.LinkOrigin;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigReaderTest {
  @TempDir Path folder;
  private Given given;

  @BeforeEach
  void inAnEmptyFolder() {
    given = new Given(folder);
  }

  @Test
  void oneHostIsEnoughAndTheRestHasDefaults() {
    RapportConfig config = given.config(Given.ONE_HOST);

    assertThat(config.hosts()).hasSize(1);
    assertThat(config.store().url()).isEqualTo("jdbc:sqlite:" + folder.resolve("rapport.db"));
    assertThat(config.smallestGroup()).isEqualTo(5);
    assertThat(config.idle()).isEmpty();
    assertThat(config.host("snow")).isPresent();
    assertThat(config.host("other")).isEmpty();
    assertThat(config.hosts().get(0).approval()).isEqualTo(Approval.FIRST);
  }

  @Test
  void everyKeyOfTheContractIsAccepted() {
    RapportConfig config = given.everyKey();

    Settings settings = config.hosts().get(0).settings();
    assertThat(settings.url()).isEqualTo(URI.create("https://example.service-now.com"));
    assertThat(settings.text("scope.table")).isEqualTo("incident");
    assertThat(settings.positive("limits.concurrency", 1)).isEqualTo(2);
    assertThat(settings.flag("write.labels", true)).isFalse();
    assertThat(settings.secret("auth.secret").reveal()).isEqualTo("s3cret");
    assertThat(settings.find("auth.secret")).isEmpty();
    assertThat(config.hosts().get(0).approval()).isEqualTo(Approval.ALWAYS);
    assertThat(config.store().url()).isEqualTo("jdbc:sqlite:" + folder.resolve("data/rapport.db"));
    assertThat(config.smallestGroup()).isEqualTo(7);
  }

  @Test
  void whatDoesNothingYetIsNamed() {
    RapportConfig config = given.everyKey();

    assertThat(config.idle())
        .contains("privacy.keep-titles")
        .doesNotContain(
            "links", "hosts[0].write.fields", "sides", "privacy", "serve", "report.publish");
  }

  @Test
  void withoutLinksRemoteLinksAndCorrelationIdsCountAndServiceNowLeads() {
    assertThat(given.config(Given.ONE_HOST).links().from())
        .containsExactlyInAnyOrder(LinkOrigin.REMOTE_LINK, LinkOrigin.CORRELATION_ID);
    assertThat(given.config(Given.ONE_HOST).links().lead()).isEqualTo(Tracker.SERVICENOW);
    assertThat(given.config(Given.ONE_HOST).links().canPair()).isFalse();
  }

  @Test
  void linksSayWhatCountsAndWhoLeads() {
    String links = "links: { from: [key-in-text], lead: jira }\n";

    assertThat(given.config(Given.ONE_HOST + links).links().from())
        .containsExactly(LinkOrigin.KEY_IN_TEXT);
    assertThat(given.config(Given.ONE_HOST + links).links().lead()).isEqualTo(Tracker.JIRA);
  }

  @Test
  void aSecretMayComeFromAFileBesideTheConfiguration() {
    given.write("password", "from-a-file\n");

    RapportConfig config =
        given.config(Given.ONE_HOST.replace("${env:SNOW_PASSWORD}", "${file:password}"));

    assertThat(config.hosts().get(0).settings().secret("auth.secret").reveal())
        .isEqualTo("from-a-file");
  }

  @Test
  void aPostgresAddressIsLeftAsItIs() {
    assertThat(given.config(Given.ONE_HOST + "store: { url: \"jdbc:postgresql://db/r\" }\n"))
        .extracting(config -> config.store().url())
        .isEqualTo("jdbc:postgresql://db/r");
  }

  @Test
  void plainHttpIsFineForThisMachineAlone() {
    for (String host : new String[] {"localhost", "127.0.0.1:8080", "[::1]:9"}) {
      String yaml = Given.ONE_HOST.replace("https://example.service-now.com", "http://" + host);
      assertThat(given.problems(yaml)).isEmpty();
    }
  }

  @Test
  void aConnectorTakesSettingsOfItsOwn() {
    RapportConfig config =
        given.config(Given.ONE_HOST.replace("auth: {", "scope: { drawer: top }\n    auth: {"));

    assertThat(config.hosts().get(0).settings().text("scope.drawer")).isEqualTo("top");
  }

  @Test
  void anAliasStandsForWhatItNames() {
    String yaml =
        Given.ONE_HOST.replace("auth: {", "limits: &slow { concurrency: 1 }\n    auth: {")
            + """
              - name: other
                type: servicenow
                url: https://other.service-now.com
                auth: { type: bearer, secret: "${env:SNOW_PASSWORD}" }
                limits: *slow
            """;

    assertThat(given.config(yaml).hosts().get(1).settings().positive("limits.concurrency", 9))
        .isEqualTo(1);
  }
}
