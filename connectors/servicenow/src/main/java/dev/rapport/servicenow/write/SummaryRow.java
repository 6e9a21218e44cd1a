package dev.rapport.servicenow.write;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a row of our own table says about a task. {@code turn} and {@code since} are taken out of
 * the summary so that lists on the host can show and sort them.
 *
 * @param task the task's sys_id
 * @param turn whose turn it is; "" where the summary does not say
 * @param since since when, in the host's form; "" where the summary does not say
 * @param summary the whole summary, to the letter
 */
public record SummaryRow(String task, String turn, String since, String summary) {
  /** What is asked for when a row is looked up. */
  public static final List<String> COLUMNS = List.of("sys_id", "task", "turn", "since", "summary");

  /** How the host stores instants: UTC, to the second. */
  private static final DateTimeFormatter STORED =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

  /** The row for a summary. */
  static SummaryRow of(String task, String summary) {
    return new SummaryRow(
        task,
        find(summary, "turn").orElse(""),
        find(summary, "since").flatMap(SummaryRow::hostTime).orElse(""),
        summary);
  }

  /** The row as the host has it. */
  static SummaryRow of(HostRow row) {
    return new SummaryRow(
        row.text("task"), row.text("turn"), row.text("since"), row.text("summary"));
  }

  /** What a row says that says nothing. */
  static final Map<String, String> NOTHING = Map.of("turn", "", "since", "", "summary", "");

  /** Whether it says nothing. */
  boolean isEmpty() {
    return summary.isEmpty();
  }

  /** Whether the columns that can be read say what the summary says. */
  boolean isConsistent(HostRow row) {
    SummaryRow told = of(task, summary);
    return (!row.has("turn") || turn.equals(told.turn))
        && (!row.has("since") || since.equals(told.since));
  }

  /** What is sent to the host. */
  Map<String, String> values() {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("task", task);
    values.put("turn", turn);
    values.put("since", since);
    values.put("summary", summary);
    return values;
  }

  private static Optional<String> find(String summary, String name) {
    try {
      return Optional.of(JsonParser.parseString(summary))
          .filter(JsonElement::isJsonObject)
          .map(JsonElement::getAsJsonObject)
          .map((JsonObject object) -> object.get(name))
          .filter(JsonElement::isJsonPrimitive)
          .map(JsonElement::getAsString);
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> hostTime(String iso) {
    try {
      return Optional.of(STORED.format(Instant.parse(iso).atOffset(ZoneOffset.UTC)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
