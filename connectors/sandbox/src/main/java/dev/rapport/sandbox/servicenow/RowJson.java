package dev.rapport.sandbox.servicenow;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.servicenow.store.Display;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Writes rows the way a call asked for: which fields, raw or as displayed, with links or without.
 */
final class RowJson {
  /** The three settings of {@code sysparm_display_value}. */
  private enum Values {
    RAW,
    DISPLAYED,
    BOTH
  }

  private final Table table;
  private final Display display;
  private final String origin;
  private final Values values;
  private final boolean links;
  private final Map<String, Function<Row, String>> fields;

  RowJson(Table table, Display display, String origin, Map<String, String> parameters) {
    this.table = table;
    this.display = display;
    this.origin = origin;
    this.values = values(parameters.getOrDefault("sysparm_display_value", "false"));
    this.links = !parameters.getOrDefault("sysparm_exclude_reference_link", "").equals("true");
    this.fields = new LinkedHashMap<>();
    for (String field : fields(table, parameters.getOrDefault("sysparm_fields", ""))) {
      fields.put(field, table.reader(field));
    }
  }

  /** The row as a JSON object, without the fields that the user may not see. */
  JsonObject of(Row row, Set<String> absent) {
    JsonObject json = new JsonObject();
    fields.forEach(
        (field, reader) -> {
          if (!absent.contains(base(field))) {
            add(json, row, field, reader.apply(row));
          }
        });
    return json;
  }

  /** Who may not see a reference, or a column of a table that extends this, sees nothing behind. */
  private static String base(String field) {
    String[] steps = field.split("\\.", 3);
    return steps[0].startsWith("ref_") && steps.length > 1 ? steps[1] : steps[0];
  }

  private void add(JsonObject json, Row row, String field, String value) {
    Optional<String> target = links ? display.target(table, field) : Optional.empty();
    if (values == Values.RAW && (target.isEmpty() || value.isEmpty())) {
      json.addProperty(field, value);
    } else if (values == Values.DISPLAYED && (target.isEmpty() || value.isEmpty())) {
      json.addProperty(field, display.of(table, row, field));
    } else {
      json.add(field, parts(row, field, value, target));
    }
  }

  private JsonObject parts(Row row, String field, String value, Optional<String> target) {
    JsonObject parts = new JsonObject();
    if (values != Values.RAW) {
      parts.addProperty("display_value", display.of(table, row, field));
    }
    if (values != Values.DISPLAYED) {
      parts.addProperty("value", value);
    }
    if (target.isPresent() && !value.isEmpty()) {
      parts.add("link", new JsonPrimitive(link(target.get(), value)));
    }
    return parts;
  }

  private String link(String target, String sysId) {
    return origin + "/api/now/table/" + target + "/" + sysId;
  }

  private static Values values(String parameter) {
    return switch (parameter) {
      case "true" -> Values.DISPLAYED;
      case "all" -> Values.BOTH;
      default -> Values.RAW;
    };
  }

  /** Unknown fields are left out without a word. */
  private static List<String> fields(Table table, String parameter) {
    return parameter.isEmpty()
        ? table.columns()
        : Arrays.stream(parameter.split(",")).map(String::strip).filter(table::knows).toList();
  }
}
