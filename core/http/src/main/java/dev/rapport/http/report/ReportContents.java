package dev.rapport.http.report;

import dev.rapport.connector.ReportDraft;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
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
        if (!sha256(content).equals(file.sha256())) {
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

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
