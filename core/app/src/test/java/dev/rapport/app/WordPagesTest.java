package dev.rapport.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Viewer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordPagesTest {
  @TempDir Path folder;
  private PageDesk pages;

  @BeforeEach
  void withAGlossary() throws Exception {
    Desk desk = new Desk(folder);
    desk.connectors.add(new PaperConnector());
    Files.writeString(
        folder.resolve("rapport.yaml"), PaperConnector.CONFIG + "serve: { port: 0 }\n");
    Files.writeString(
        folder.resolve("glossary.yaml"),
        "# ours\nterms:\n  - { term: CAB, meaning: those who approve changes, used-by: it }\n");
    pages = new PageDesk(desk, folder);
  }

  @AfterEach
  void closeIt() {
    pages.close();
  }

  @Test
  void aNewTermIsAddedAndWhatStoodThereStays() throws Exception {
    assertThat(put("NAC", "", "checks a <device> before it joins", "it")).isEqualTo(303);

    assertThat(pages.page("/glossary"))
        .contains("those who approve changes", "checks a &lt;device&gt; before it joins");
    assertThat(glossary()).startsWith("# ours\n").contains("NAC");
  }

  @Test
  void aTermIsChangedAndTakenOut() throws Exception {
    assertThat(pages.page("/glossary?term=CAB")).contains("Change “CAB”");
    assertThat(put("CAB", "those who approve changes", "the change board", "")).isEqualTo(303);
    assertThat(pages.page("/glossary")).contains("the change board");

    assertThat(
            pages
                .send("/glossary/remove", "term", "CAB", "before", "the change board")
                .statusCode())
        .isEqualTo(303);
    assertThat(pages.page("/glossary")).contains("No terms yet.");
  }

  @Test
  void nobodyOverwritesWhatSomebodyElseChangedMeanwhile() throws Exception {
    put("CAB", "those who approve changes", "the change board", "");

    assertThat(put("CAB", "those who approve changes", "a taxi", "")).isEqualTo(422);
    assertThat(put("CAB", "", "a taxi", "")).isEqualTo(422);
    assertThat(put("", "", "nothing", "")).isEqualTo(422);
    assertThat(glossary()).contains("the change board").doesNotContain("taxi");
  }

  @Test
  void requestersReadItAndDoNotChangeIt() throws Exception {
    pages.viewer = new Viewer(Role.REQUESTER, "carla", Set.of());

    assertThat(pages.page("/glossary")).contains("CAB").doesNotContain("Keep it");
    assertThat(put("NAC", "", "x", "")).isEqualTo(404);
  }

  @Test
  void aDraftIsLookedOverForItsReader() throws Exception {
    String draft = "You should have known that the CAB and the XQZ said no.";

    String answer = pages.send("/draft", "draft", draft, "reader", "requester").body();

    assertThat(answer)
        .contains("You might look at", "those who approve changes", "XQZ may not be known")
        .contains(draft);
    assertThat(pages.send("/draft", "draft", draft, "reader", "it").body())
        .doesNotContain("those who approve changes");
    assertThat(pages.send("/draft", "draft", "The door on floor 3 sticks since Monday.").body())
        .contains("it reads well");
  }

  @Test
  void aDraftIsKeptNowhere() throws Exception {
    pages.send("/draft", "draft", "unheard-of-words-in-here");

    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(
                new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
            .doesNotContain("unheard-of-words-in-here");
      }
    }
    assertThat(pages.send("/draft", "draft", "x".repeat(100_001)).statusCode()).isEqualTo(413);
  }

  private int put(String term, String before, String meaning, String usedBy) throws Exception {
    return pages
        .send("/glossary", "term", term, "before", before, "meaning", meaning, "used-by", usedBy)
        .statusCode();
  }

  private String glossary() throws Exception {
    return Files.readString(folder.resolve("glossary.yaml"));
  }
}
