package dev.rapport.engine.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the lists of words that ship with the engine: UTF-8, lines with # are comments. */
public final class WordList {
  private WordList() {}

  /** The lines of a list beside the class that asks, without comments and empty ones. */
  public static List<String> lines(Class<?> beside, String name) {
    try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the list " + name + " is not in the jar", e);
    }
  }

  /** The words of a list, several on a line or one. */
  static Set<String> words(String name) {
    return lines(WordList.class, name).stream()
        .flatMap(line -> List.of(line.split("\\s+")).stream())
        .collect(Collectors.toUnmodifiableSet());
  }
}
