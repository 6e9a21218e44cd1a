package dev.rapport.sandbox.servicenow;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import dev.rapport.sandbox.servicenow.store.Tables;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The Aggregate API, as far as counts go: of all matching rows, or by the values of some fields.
 */
final class StatsApi {
  private final Tables tables;
  private final Rights rights;

  StatsApi(Tables tables, Rights rights) {
    this.tables = tables;
    this.rights = rights;
  }

  Reply answer(Call call, String name) {
    Table table = tables.find(name).orElseThrow(() -> ApiError.invalidTable(name));
    rights.requireRead(name);
    List<Row> rows = table.find(rights.allowed(Listing.of(call).query(table)));
    String fields = call.parameters().getOrDefault("sysparm_group_by", "");
    JsonObject document = new JsonObject();
    if (fields.isEmpty()) {
      document.add("result", stats(rows.size()));
    } else {
      document.add("result", grouped(table, rows, List.of(fields.split(","))));
    }
    return Reply.json(200, document.toString());
  }

  private static JsonArray grouped(Table table, List<Row> rows, List<String> fields) {
    Map<String, List<Row>> groups =
        rows.stream()
            .collect(
                Collectors.groupingBy(
                    row -> key(table, row, fields), TreeMap::new, Collectors.toList()));
    JsonArray result = new JsonArray();
    groups.values().forEach(group -> result.add(group(table, group, fields)));
    return result;
  }

  private static String key(Table table, Row row, List<String> fields) {
    return fields.stream().map(field -> table.value(row, field)).collect(Collectors.joining("\n"));
  }

  private static JsonObject group(Table table, List<Row> rows, List<String> fields) {
    JsonObject group = stats(rows.size());
    JsonArray values = new JsonArray();
    for (String field : fields) {
      JsonObject value = new JsonObject();
      value.addProperty("field", field);
      value.addProperty("value", table.value(rows.get(0), field));
      values.add(value);
    }
    group.add("groupby_fields", values);
    return group;
  }

  /** Numbers are texts here too. */
  private static JsonObject stats(int count) {
    JsonObject stats = new JsonObject();
    stats.addProperty("count", String.valueOf(count));
    JsonObject result = new JsonObject();
    result.add("stats", stats);
    return result;
  }
}
