package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackTestCommandTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void withAFewTicketsRead() throws IOException {
    desk = new Desk(folder);
    PaperConnector paper = new PaperConnector();
    desk.connectors.add(paper);
    Files.writeString(folder.resolve("rapport.yaml"), PaperConnector.CONFIG);
    for (int i = 1; i <= 30; i++) {
      paper.tickets.add(PaperTickets.closed(i));
    }
    desk.types("sync");
  }

  @Test
  void everyWeekHasItsRow() {
    assertThat(desk.types("backtest").out())
        .isEqualTo(
            """
            First response
              week of     opened  judged  in P50  in P85
              2026-10-05  30      0       -       -
              all         30      0       -       -
            Resolution
              week of     opened  judged  in P50  in P85
              2026-10-05  30      0       -       -
              all         30      0       -       -
            """);
  }

  @Test
  void scriptsGetTheSame() {
    JsonObject resolution = desk.types("backtest", "--json").json().getAsJsonObject("resolution");

    assertThat(resolution.getAsJsonObject("all").get("n").getAsInt()).isEqualTo(30);
    assertThat(resolution.getAsJsonArray("weeks")).hasSize(1);
  }
}
