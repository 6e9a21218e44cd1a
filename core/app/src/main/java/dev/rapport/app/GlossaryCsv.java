package dev.rapport.app;

import dev.rapport.engine.language.GlossaryEntry;
import dev.rapport.model.Side;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Terms as a table for spreadsheets: UTF-8, comma separated, with the header {@code
 * term,meaning,owner,used-by}. A cell that a spreadsheet would take for a formula is written with
 * an apostrophe before it, and read without.
 */
final class GlossaryCsv {
  private static final List<String> HEADER = List.of("term", "meaning", "owner", "used-by");
  private static final String FORMULA = "[=+\\-@\\t\\r].*";
  private static final CSVFormat ANY_ORDER =
      CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .setIgnoreHeaderCase(true)
          .setTrim(true)
          .setIgnoreEmptyLines(true)
          .get();

  private final Path file;

  private GlossaryCsv(Path file) {
    this.file = file;
  }

  /** The terms as a table. */
  static String text(List<GlossaryEntry> entries) {
    StringBuilder text = new StringBuilder(String.join(",", HEADER)).append('\n');
    for (GlossaryEntry entry : entries) {
      String side = entry.usedBy() == null ? null : entry.usedBy().id();
      text.append(
              CSVFormat.DEFAULT.format(
                  cell(entry.term()), cell(entry.meaning()), cell(entry.owner()), side))
          .append('\n');
    }
    return text.toString();
  }

  /**
   * The terms of a table; owner and used-by may be missing.
   *
   * @throws WrongUse naming the line
   */
  static List<GlossaryEntry> read(Path file) {
    GlossaryCsv csv = new GlossaryCsv(file);
    try (Reader text = Files.newBufferedReader(file);
        CSVParser rows = CSVParser.parse(text, ANY_ORDER)) {
      if (!rows.getHeaderNames().containsAll(List.of("term", "meaning"))) {
        throw csv.wrong(1, "needs a header with term and meaning, and may have owner and used-by");
      }
      List<GlossaryEntry> entries = new ArrayList<>();
      for (CSVRecord row : rows) {
        entries.add(csv.entry(row, rows.getCurrentLineNumber()));
      }
      return entries;
    } catch (CharacterCodingException e) {
      throw csv.wrong(1, "is not UTF-8 text; save it as UTF-8");
    } catch (CSVException | UncheckedIOException | IllegalArgumentException e) {
      throw csv.wrong(1, "is not a table that can be read; quotes have to come in pairs");
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + file, e);
    }
  }

  private GlossaryEntry entry(CSVRecord row, long line) {
    String term = value(row, "term").orElse("");
    String meaning = value(row, "meaning").orElse("");
    if (term.isEmpty() || meaning.isEmpty()) {
      throw wrong(line, "needs a term and a meaning in every row");
    }
    return new GlossaryEntry(
        term, meaning, value(row, "owner").orElse(null), side(value(row, "used-by"), line));
  }

  private @Nullable Side side(Optional<String> name, long line) {
    return name.map(
            given ->
                switch (given) {
                  case "it" -> Side.IT;
                  case "requester" -> Side.REQUESTER;
                  default -> throw wrong(line, "used-by is it, requester or empty");
                })
        .orElse(null);
  }

  private static Optional<String> value(CSVRecord row, String column) {
    return row.isSet(column)
        ? Optional.of(plain(row.get(column))).filter(text -> !text.isBlank())
        : Optional.empty();
  }

  private static @Nullable String cell(@Nullable String value) {
    return value != null && value.matches("(?s)" + FORMULA) ? "'" + value : value;
  }

  private static String plain(String cell) {
    return cell.matches("(?s)'" + FORMULA) ? cell.substring(1) : cell.strip();
  }

  private WrongUse wrong(long line, String message) {
    return new WrongUse(
        file + ":" + line + ": " + message + "; see .github/TROUBLESHOOTING.md#glossary");
  }
}
