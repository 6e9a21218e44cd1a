package dev.rapport.sandbox.servicenow.log;

import dev.rapport.sandbox.servicenow.store.Tables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An incident log: a CSV file, compressed or not, with one line per recorded update of an incident
 * and the record as it was then, as in the public log of an IT company's instance (UCI 498, Amaral,
 * Fantinato, Peres 2018, doi:10.24432/C57S4H).
 *
 * <p>Only {@code number} and {@code sys_updated_at} are needed; any other column of the {@code
 * incident} table, or of one's own, may be there. Lines may come in any order and {@code ?} stands
 * for no value. Each incident was created at {@code opened_at} with the values of its first update;
 * each later one changes the fields in which it differs, at its own time, though never before
 * {@code opened_at}.
 */
public final class IncidentLog {
  private final Path file;
  private final Tables tables;
  private final Map<String, List<LogUpdate>> histories = new LinkedHashMap<>();
  private @Nullable LogColumns columns;
  private int number;
  private int updatedAt;
  private int modCount;

  private IncidentLog(Path file, Tables tables) {
    this.file = file;
    this.tables = tables;
  }

  /**
   * Fills the tables from a log: incidents in their last state, their audit, and the users, groups,
   * members and choices they mention.
   *
   * @throws IncidentLogException when the file cannot be read as a log
   */
  public static void load(Path file, Tables tables) {
    IncidentLog log = new IncidentLog(file, tables);
    synchronized (tables) {
      new LogFile(file).read(log::header, log::line);
      log.writeHistories();
    }
  }

  private void header(List<String> headers) {
    LogColumns known = new LogColumns(headers, tables);
    number = required(known, headers, "number");
    updatedAt = required(known, headers, "sys_updated_on");
    modCount = known.names().indexOf("sys_mod_count");
    columns = known;
  }

  private int required(LogColumns known, List<String> headers, String name) {
    int position = known.names().indexOf(name);
    if (position < 0) {
      String wanted = name.equals("sys_updated_on") ? "sys_updated_at" : name;
      throw new IncidentLogException(
          file, 1, wanted, "the column is missing; there are " + String.join(", ", headers));
    }
    return position;
  }

  private void line(LogFile.Line line) {
    LogColumns known = known();
    String[] values = new String[line.values().size()];
    for (int i = 0; i < values.length; i++) {
      try {
        values[i] = known.value(i, line.values().get(i));
      } catch (IllegalArgumentException wrong) {
        throw new IncidentLogException(
            file, line.number(), known.header(i), String.valueOf(wrong.getMessage()));
      }
    }
    requireValue(line, values, number);
    requireValue(line, values, updatedAt);
    histories.computeIfAbsent(values[number], key -> new ArrayList<>()).add(update(values));
  }

  private void requireValue(LogFile.Line line, String[] values, int position) {
    if (values[position].isEmpty()) {
      throw new IncidentLogException(
          file, line.number(), known().header(position), "a value is needed here");
    }
  }

  private LogUpdate update(String[] values) {
    boolean uncounted = modCount < 0 || values[modCount].isEmpty();
    int count = uncounted ? -1 : Integer.parseInt(values[modCount]);
    return new LogUpdate(values[updatedAt], count, Arrays.asList(values));
  }

  private void writeHistories() {
    HistoryWriter writer = new HistoryWriter(tables, known());
    histories.values().forEach(writer::write);
  }

  private LogColumns known() {
    if (columns == null) {
      throw new IllegalStateException("The header comes before the lines");
    }
    return columns;
  }
}
