package dev.rapport.sandbox.servicenow.log;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the lines of a CSV file, compressed by gzip or not, whatever its name ends in. */
record LogFile(Path path) {

  /** One line: its number in the file, counted from 1, and its values, {@code ?} turned into "". */
  record Line(long number, List<String> values) {}

  /** Hands the header and then every line to its reader. */
  void read(Consumer<List<String>> header, Consumer<Line> lines) {
    try (Reader reader = new InputStreamReader(open(), StandardCharsets.UTF_8);
        CSVParser parser = CSVFormat.DEFAULT.parse(reader)) {
      int width = -1;
      for (CSVRecord row : parser) {
        if (width < 0) {
          width = row.size();
          header.accept(names(row));
        } else {
          requireWidth(width, row, parser.getCurrentLineNumber());
          lines.accept(new Line(parser.getCurrentLineNumber(), values(row)));
        }
      }
      if (width < 0) {
        throw new IncidentLogException(path, "is empty; its first line must name the columns");
      }
    } catch (IOException | UncheckedIOException broken) {
      throw new IncidentLogException(path, "cannot be read as CSV: " + broken.getMessage());
    }
  }

  private InputStream open() throws IOException {
    InputStream file = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    file.mark(2);
    boolean gzip = file.read() == 0x1f && file.read() == 0x8b;
    file.reset();
    return gzip ? new GZIPInputStream(file, 1 << 16) : file;
  }

  private void requireWidth(int width, CSVRecord row, long line) {
    if (row.size() != width) {
      throw new IncidentLogException(
          path,
          line,
          String.valueOf(Math.min(row.size(), width) + 1),
          "the line has " + row.size() + " values where the header names " + width + " columns");
    }
  }

  private static List<String> names(CSVRecord row) {
    return row.stream().map(name -> name.replace("\ufeff", "").strip()).toList();
  }

  private static List<String> values(CSVRecord row) {
    List<String> values = new ArrayList<>(row.size());
    for (String value : row) {
      String text = value.strip();
      values.add(text.equals("?") ? "" : text);
    }
    return values;
  }
}
