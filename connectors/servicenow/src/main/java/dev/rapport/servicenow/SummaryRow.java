package dev.rapport.servicenow;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.time.DateTimeException;
import java.time.Instant;
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
record SummaryRow(String task, String turn, String since, String summary) {
  /** What is asked for when a row is looked up. */
  static final List<String> COLUMNS = List.of("sys_id", "task", "turn", "since", "summary");

  /** The row for a summary. */
  static SummaryRow of(String task, String summary) {
    return new SummaryRow(
        task,
        find(summary, "turn").orElse(""),
        find(summary, "since").flatMap(SummaryRow::hostTime).orElse(""),
        summary);
  }

  /** The row as the host has it. */
  static SummaryRow of(Row row) {
    return new SummaryRow(
        row.text("task"), row.text("turn"), row.text("since"), row.text("summary"));
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
      return Optional.of(HostTime.format(Instant.parse(iso)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
