package dev.rapport.servicenow.table;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer row by row while it arrives: no tree of it is ever held, and texts that repeat
 * within an answer are kept once.
 */
public final class TableAnswerAdapter extends TypeAdapter<TableAnswer> {
  /** Longer texts hardly ever repeat. */
  private static final int SHARED_LENGTH = 64;

  private static final int MOST_OF_A_MESSAGE = 200;

  @Override
  public TableAnswer read(JsonReader in) throws IOException {
    List<Row> rows = new ArrayList<>();
    String error = null;
    boolean answered = false;
    Map<String, String> shared = new HashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "result" -> answered = readResult(in, rows, shared);
        case "error" -> error = readError(in);
        default -> in.skipValue();
      }
    }
    in.endObject();
    return new TableAnswer(rows, error == null && !answered ? "an answer without rows" : error);
  }

  private static boolean readResult(JsonReader in, List<Row> rows, Map<String, String> shared)
      throws IOException {
    if (in.peek() == JsonToken.BEGIN_OBJECT) {
      rows.add(readRow(in, shared));
      return true;
    }
    if (in.peek() != JsonToken.BEGIN_ARRAY) {
      in.skipValue();
      return false;
    }
    in.beginArray();
    boolean allRows = true;
    while (in.hasNext()) {
      if (in.peek() == JsonToken.BEGIN_OBJECT) {
        rows.add(readRow(in, shared));
      } else {
        in.skipValue();
        allRows = false;
      }
    }
    in.endArray();
    return allRows;
  }

  private static Row readRow(JsonReader in, Map<String, String> shared) throws IOException {
    Map<String, String> values = new HashMap<>();
    Map<String, String> displays = new HashMap<>();
    in.beginObject();
    while (in.hasNext()) {
      String column = share(in.nextName(), shared);
      if (in.peek() == JsonToken.BEGIN_OBJECT) {
        readPair(in, column, values, displays, shared);
      } else {
        values.put(column, readText(in, shared));
      }
    }
    in.endObject();
    return new Row(values, displays);
  }

  /** A reference, or a value beside its display: {@code {"value", "display_value", "link"}}. */
  private static void readPair(
      JsonReader in,
      String column,
      Map<String, String> values,
      Map<String, String> displays,
      Map<String, String> shared)
      throws IOException {
    in.beginObject();
    while (in.hasNext()) {
      switch (in.nextName()) {
        case "value" -> values.put(column, readText(in, shared));
        case "display_value" -> displays.put(column, readText(in, shared));
        default -> in.skipValue();
      }
    }
    in.endObject();
  }

  private static String readText(JsonReader in, Map<String, String> shared) throws IOException {
    return switch (in.peek()) {
      case STRING, NUMBER -> share(in.nextString(), shared);
      case BOOLEAN -> Boolean.toString(in.nextBoolean());
      default -> {
        in.skipValue();
        yield "";
      }
    };
  }

  private static String share(String text, Map<String, String> shared) {
    if (text.length() > SHARED_LENGTH) {
      return text;
    }
    String known = shared.putIfAbsent(text, text);
    return known == null ? text : known;
  }

  private static String readError(JsonReader in) throws IOException {
    if (in.peek() != JsonToken.BEGIN_OBJECT) {
      in.skipValue();
      return "an error without a message";
    }
    String message = "an error without a message";
    in.beginObject();
    while (in.hasNext()) {
      if (in.nextName().equals("message") && in.peek() == JsonToken.STRING) {
        message = printable(in.nextString());
      } else {
        in.skipValue();
      }
    }
    in.endObject();
    return message;
  }

  private static String printable(String message) {
    String plain = message.replaceAll("[^\\p{Print}]", " ").strip();
    return plain.substring(0, Math.min(plain.length(), MOST_OF_A_MESSAGE));
  }

  /** Answers are only read; what is sent are maps of texts. */
  @Override
  public void write(JsonWriter out, @Nullable TableAnswer value) throws IOException {
    out.nullValue();
  }
}
