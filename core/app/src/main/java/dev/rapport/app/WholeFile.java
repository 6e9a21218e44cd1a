package dev.rapport.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** Writes a file that is there as a whole or not at all. */
final class WholeFile {
  private WholeFile() {}

  /** Writes UTF-8 text. */
  static void write(Path target, String text) {
    write(
        target,
        writer -> {
          try {
            writer.write(text);
            return text.length();
          } catch (IOException e) {
            throw new UncheckedIOException("could not write " + target, e);
          }
        });
  }

  /**
   * Writes UTF-8 text beside the target and moves it there once it is complete.
   *
   * @return what the content gives back
   * @throws UncheckedIOException naming the target
   */
  static <T> T write(Path target, Function<Writer, T> content) {
    return replace(
        target,
        draft -> {
          try (Writer writer = Files.newBufferedWriter(draft)) {
            return content.apply(writer);
          }
        });
  }

  /** What is written to a file. */
  interface Content {
    void to(OutputStream target) throws IOException;
  }

  /** Writes what comes, however much it is. */
  static void fill(Path target, Content content) {
    replace(
        target,
        draft -> {
          try (OutputStream stream = Files.newOutputStream(draft)) {
            content.to(stream);
            return draft;
          }
        });
  }

  /** Fills a draft. */
  private interface Filling<T> {
    T into(Path draft) throws IOException;
  }

  private static <T> T replace(Path target, Filling<T> filling) {
    Path file = target.toAbsolutePath();
    try {
      Path draft = Files.createTempFile(file.resolveSibling(""), ".rapport-", ".tmp");
      try {
        T result = filling.into(draft);
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        return result;
      } finally {
        Files.deleteIfExists(draft);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("could not write " + target, e);
    }
  }
}
