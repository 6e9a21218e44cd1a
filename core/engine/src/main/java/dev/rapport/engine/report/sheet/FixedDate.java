package dev.rapport.engine.report.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Gives a workbook that was just made the date of what it shows instead, so that the same report is
 * the same file: a host is given a file again only where it changed.
 */
final class FixedDate {
  private static final String PROPERTIES = "docProps/core.xml";
  private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

  /** The first that an archive can hold. */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

  private FixedDate() {}

  /** The same workbook, created at this moment; a file stands on the disk meanwhile. */
  static byte[] of(byte[] workbook, Instant created) throws IOException {
    Path file = Files.createTempFile("rapport-", ".xlsx");
    try {
      Files.write(file, workbook);
      // Read as a stream, the JDK stumbles over the sizes that our library leaves out.
      try (ZipFile parts = new ZipFile(file.toFile())) {
        return of(parts, created);
      }
    } finally {
      Files.delete(file);
    }
  }

  private static byte[] of(ZipFile parts, Instant created) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry part : Collections.list(parts.entries())) {
        ZipEntry copy = new ZipEntry(part.getName());
        copy.setTimeLocal(EARLIEST);
        out.putNextEntry(copy);
        try (InputStream in = parts.getInputStream(part)) {
          if (part.getName().equals(PROPERTIES)) {
            out.write(dated(in.readAllBytes(), created));
          } else {
            // A sheet may be hundreds of megabytes once it is unpacked.
            in.transferTo(out);
          }
        }
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] dated(byte[] properties, Instant created) {
    String text = new String(properties, StandardCharsets.UTF_8);
    return CREATED.matcher(text).replaceAll("$1" + created).getBytes(StandardCharsets.UTF_8);
  }
}
