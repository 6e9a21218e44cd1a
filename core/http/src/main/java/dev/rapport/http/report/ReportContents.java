package dev.rapport.http.report;

import dev.rapport.connector.ReportDraft;
import dev.rapport.model.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The bytes of the files of a report.
 *
 * @param byName by the name of the file
 */
public record ReportContents(Map<String, byte[]> byName) {
  /** No file at all. */
  public static final ReportContents NONE = new ReportContents(Map.of());

  /** The files as they were planned; empty where one is not there, or is another by now. */
  public static Optional<ReportContents> read(List<ReportDraft.File> files) {
    Map<String, byte[]> contents = new HashMap<>();
    for (ReportDraft.File file : files) {
      try {
        byte[] content = Files.readAllBytes(Path.of(file.path()));
        if (!Sha256.hex(content).equals(file.sha256())) {
          return Optional.empty();
        }
        contents.put(file.name(), content);
      } catch (IOException | InvalidPathException e) {
        return Optional.empty();
      }
    }
    return Optional.of(new ReportContents(contents));
  }

  /** The bytes of a file of the report; none for one that is not among them. */
  public byte[] of(ReportDraft.File file) {
    return byName.getOrDefault(file.name(), new byte[0]);
  }
}
