package dev.rapport.engine.report.sheet;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a report was asked for and what it rests on, as a table. */
final class Provenance {
  private static final List<Column> COLUMNS =
      List.of(
          new Column("name", "what the report was asked for, or rests on", 28),
          new Column("value", "as in the JSON document; the hash is over all inputs", 70));

  private Provenance() {}

  static Table of(JsonObject document) {
    List<List<Cell>> rows = new ArrayList<>();
    List.of("period", "asOf", "groupBy", "k", "receipt")
        .forEach(name -> add(rows, name, document.get(name)));
    return new Table("Receipt", COLUMNS, rows);
  }

  private static void add(List<List<Cell>> rows, String name, JsonElement value) {
    if (value.isJsonObject()) {
      for (Map.Entry<String, JsonElement> member : value.getAsJsonObject().entrySet()) {
        add(rows, name + " / " + member.getKey(), member.getValue());
      }
    } else if (value.isJsonArray()) {
      JsonArray all = value.getAsJsonArray();
      all.forEach(one -> add(rows, name, one));
    } else {
      rows.add(List.of(Cell.of(name), cell(value)));
    }
  }

  private static Cell cell(JsonElement value) {
    if (value.isJsonNull()) {
      return Cell.BLANK;
    }
    return value.getAsJsonPrimitive().isNumber()
        ? Cell.of(value.getAsNumber())
        : Cell.of(value.getAsString());
  }
}
