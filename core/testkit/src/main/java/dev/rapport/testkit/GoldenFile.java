package dev.rapport.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compares a text with a file under {@code src/test/resources/golden}, at most {@value #MOST_LINES}
 * lines long so that a person can read it. With {@code -Drapport.golden.write=true} the file is
 * written instead, to be looked at before it is committed.
 */
public final class GoldenFile {
  /** Longer ones are not read by anybody. */
  static final int MOST_LINES = 60;

  private GoldenFile() {}

  /** The text is what the golden file says, to the letter. */
  public static void assertMatches(String name, String actual) {
    assertThat(actual.lines().count()).as("lines of %s", name).isLessThanOrEqualTo(MOST_LINES);
    if (Boolean.getBoolean("rapport.golden.write")) {
      write(Path.of("src/test/resources/golden").resolve(name), actual);
    }
    assertThat(actual).as("golden file %s", name).isEqualTo(read(name));
  }

  private static String read(String name) {
    try (InputStream in = GoldenFile.class.getResourceAsStream("/golden/" + name)) {
      if (in == null) {
        throw new AssertionError("no golden file " + name + "; write it with rapport.golden.write");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
