package dev.rapport.engine.writeback;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import dev.rapport.connector.HostWrite;
import dev.rapport.model.TicketKey;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A plan that somebody looked at, in the form of {@link PlanJson}. It is believed only as a whole:
 * a file that was cut or edited is refused.
 *
 * @param path where it is
 */
public record PlanFile(Path path) {
  /**
   * Hands over its writes in their order, after all of them were held against the hash.
   *
   * @throws PlanException when it is no plan, cannot be read, or is not as it was made
   */
  public void forEach(Consumer<HostWrite> writes) {
    PlanCount count = new PlanCount();
    String stated = read(count);
    if (!count.totals().hash().equals(stated)) {
      throw new PlanException(path, "was changed after it was made: make a new plan");
    }
    read(writes);
  }

  private @Nullable String read(Consumer<HostWrite> writes) {
    try (Reader file = Files.newBufferedReader(path, StandardCharsets.UTF_8);
        JsonReader json = new JsonReader(file)) {
      return read(json, writes);
    } catch (EOFException
        | MalformedJsonException
        | IllegalStateException
        | IllegalArgumentException e) {
      throw new PlanException(path, "is not a plan: make one with rapport plan --out", e);
    } catch (IOException e) {
      throw new PlanException(path, "cannot be read: check its name and your right to read it", e);
    }
  }

  private static @Nullable String read(JsonReader json, Consumer<HostWrite> writes)
      throws IOException {
    String hash = null;
    json.beginObject();
    while (json.hasNext()) {
      switch (json.nextName()) {
        case "writes" -> readWrites(json, writes);
        case "hash" -> hash = json.nextString();
        default -> json.skipValue();
      }
    }
    json.endObject();
    return hash;
  }

  private static void readWrites(JsonReader json, Consumer<HostWrite> writes) throws IOException {
    json.beginArray();
    while (json.hasNext()) {
      writes.accept(write(fields(json)));
    }
    json.endArray();
  }

  private static Map<String, String> fields(JsonReader json) throws IOException {
    Map<String, String> fields = new HashMap<>();
    json.beginObject();
    while (json.hasNext()) {
      String name = json.nextName();
      if (json.peek() == JsonToken.NULL) {
        json.nextNull();
      } else {
        fields.put(name, json.nextString());
      }
    }
    json.endObject();
    return fields;
  }

  private static HostWrite write(Map<String, String> fields) {
    TicketKey ticket = TicketKey.parse(required(fields, "ticket"));
    HostWrite.Kind kind = HostWrite.Kind.valueOf(required(fields, "kind").toUpperCase(Locale.ROOT));
    return new HostWrite(
        required(fields, "id"),
        ticket,
        required(fields, "sourceId"),
        kind,
        fields.get("before"),
        fields.get("after"),
        fields.get("replaces"));
  }

  private static String required(Map<String, String> fields, String name) {
    String value = fields.get(name);
    if (value == null) {
      throw new IllegalArgumentException("a write without its " + name);
    }
    return value;
  }
}
