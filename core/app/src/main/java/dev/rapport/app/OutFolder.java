package dev.rapport.app;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * The folder that a command leaves its files in, each whole or not at all.
 *
 * @param folder made where it is not there
 */
record OutFolder(Path folder) {
  /** Writes what a format's file holds. */
  @FunctionalInterface
  interface Content<F> {
    /** Leaves the target open. */
    void write(F format, OutputStream target) throws IOException;
  }

  /**
   * Writes one file for each of these formats.
   *
   * @param stem their names up to the dot; the format is what follows it
   * @return where they are, in the order given
   */
  <F> List<Path> write(String stem, Collection<F> formats, Content<F> content) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException("could not make the folder " + folder, e);
    }
    List<Path> files = new ArrayList<>();
    for (F format : formats) {
      Path file = folder.resolve(stem + "." + format);
      WholeFile.fill(file, target -> content.write(format, target));
      files.add(file);
    }
    return files;
  }

  /** Says where files are, as lines or as the document. */
  static void say(Output output, List<Path> files) {
    files.forEach(file -> output.line("Wrote " + file));
    output.document(json(files));
  }

  /** The same as JSON. */
  static JsonObject json(List<Path> files) {
    JsonArray names = new JsonArray();
    files.forEach(file -> names.add(file.toString()));
    JsonObject document = new JsonObject();
    document.add("files", names);
    return document;
  }
}
