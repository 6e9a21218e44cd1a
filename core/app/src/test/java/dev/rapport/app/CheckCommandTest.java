package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.connector.HostException;
import dev.rapport.connector.Inspection;
import dev.rapport.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  @TempDir Path folder;
  private final PaperConnector paper = new PaperConnector();
  private Desk desk;

  @BeforeEach
  void withPaper() throws IOException {
    desk = new Desk(folder);
    desk.connectors.add(paper);
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG);
    paper.inspection =
        () ->
            new Inspection(
                "rapport",
                "Europe/Berlin",
                Duration.ofSeconds(-90),
                1234,
                17,
                List.of(
                    new Status("7", "Mislaid", null), new Status("1", "Waiting for vendor", null)),
                List.of(
                    new Inspection.Finding(
                        Inspection.Level.MISSING, "drawer", "is locked", "ask for the key"),
                    new Inspection.Finding(Inspection.Level.FINE, "ink", "is fresh", ""),
                    new Inspection.Finding(Inspection.Level.NOTICE, "pen", "is old", "")));
  }

  @Test
  void anAdminSeesWhoAndWhatAndWhatIsMissing() {
    Desk.Seen seen = desk.types("check");

    assertThat(seen.exitCode()).isZero();
    assertThat(seen.out())
        .isEqualTo(
            """
            paper  Paper at https://paper.example.com
              account    rapport, time zone Europe/Berlin
              clock      1 min 30 s behind ours
              in scope   1,234 tickets; a first sync makes about 17 calls
              missing    drawer: is locked
                         ask for the key
              fine       ink: is fresh
              notice     pen: is old
              no holder  Mislaid (7)
                         say whose turn it is then under holders.map, or it is "unknown"
            calendars  24x7; by default around the clock
            """);
  }

  @Test
  void scriptsGetTheSameAsOneDocument() {
    JsonObject host =
        desk.types("--json", "check").json().getAsJsonArray("hosts").get(0).getAsJsonObject();

    assertThat(host.get("usable").getAsBoolean()).isTrue();
    assertThat(host.get("clockSkewSeconds").getAsLong()).isEqualTo(-90);
    assertThat(host.getAsJsonArray("findings")).hasSize(3);
  }

  @Test
  void aHostThatCannotBeUsedIsAFailure() {
    paper.inspection =
        () -> {
          throw HostException.of(
              HostException.Kind.AUTHENTICATION, "paper", "the key was refused; ask for another");
        };

    Desk.Seen seen = desk.types("check");

    assertThat(seen.exitCode()).isEqualTo(1);
    assertThat(seen.out())
        .contains(
            "cannot be used: host paper: the key was refused; ask for another",
            "see .github/TROUBLESHOOTING.md#authentication");
    assertThat(desk.types("check", "--json").json().toString()).contains("\"usable\":false");
  }

  @Test
  void whatIsAcceptedButNotUsedIsSaid() throws IOException {
    Files.writeString(
        folder.resolve("rapport.yaml"),
        PaperConnector.CONFIG + "privacy: { keep-titles: false }\n");

    assertThat(desk.types("check").out())
        .contains("Accepted, but not used by this version: privacy.keep-titles");
  }
}
