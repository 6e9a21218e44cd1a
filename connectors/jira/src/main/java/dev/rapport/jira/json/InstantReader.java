package dev.rapport.jira.json;

import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads Jira's moments out of an answer. One that cannot be read becomes null, so that one bad
 * record does not cost the page.
 */
final class InstantReader extends TypeAdapter<@Nullable Instant> {
  @Override
  public @Nullable Instant read(JsonReader in) throws IOException {
    JsonToken token = in.peek();
    if (token == JsonToken.NUMBER || token == JsonToken.STRING) {
      return JiraInstant.of(in.nextString()).orElse(null);
    }
    in.skipValue();
    return null;
  }

  @Override
  public void write(JsonWriter out, @Nullable Instant value) throws IOException {
    out.value(value == null ? null : value.toString());
  }
}
