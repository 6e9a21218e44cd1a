package dev.rapport.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A page on which everything is wrong: what finds nothing there would find nothing anywhere. */
class WindowTest {
  private static final String WRONG =
      """
      <!DOCTYPE html><html><head><title>wrong</title></head><body>
      <div style="width:2000px">wide</div>
      <svg width="100" height="20"><title>nothing</title></svg>
      <svg class="bar" width="40" height="20"><rect width="40" height="20"/>
        <text x="0" y="10">much too long for it</text></svg>
      <p style="color:#eeeeee;background:#ffffff">faint</p>
      <img src="nowhere.png">
      <script>console.error("wrong")</script>
      </body></html>
      """;

  @TempDir Path folder;

  @Test
  void whatIsWrongIsSeen() throws IOException {
    Path file = Files.writeString(folder.resolve("wrong.html"), WRONG);

    try (Chromium chromium = Chromium.require();
        Window window = chromium.open(View.PHONE).show(file.toUri().toString())) {
      assertThat(window.overflow()).isPositive();
      assertThat(window.emptyDrawings()).hasSize(1).first().asString().contains("nothing");
      assertThat(window.lostWords()).containsExactly("much too long for it");
      assertThat(window.errors()).contains("wrong");
      assertThat(window.requests()).hasSize(2);
      assertThat(String.join(" ", window.barriers()))
          .contains("color-contrast", "image-alt", "html-has-lang");
    }
  }
}
