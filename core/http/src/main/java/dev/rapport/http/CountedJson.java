package dev.rapport.http;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;

/**
 * Reads JSON up to so many values. An answer of nothing but brackets is small on the wire and takes
 * forty times its size in memory, so a bound on bytes alone is none.
 */
final class CountedJson extends JsonReader {
  private final long most;
  private long values;

  CountedJson(Reader text, long most) {
    super(text);
    this.most = most;
  }

  /** Whoever keeps a value looks first what it is; names and what is skipped are not counted. */
  @Override
  public JsonToken peek() throws IOException {
    JsonToken next = super.peek();
    count();
    return next;
  }

  @Override
  public void beginObject() throws IOException {
    count();
    super.beginObject();
  }

  @Override
  public void beginArray() throws IOException {
    count();
    super.beginArray();
  }

  private void count() throws IOException {
    if (++values > most) {
      throw new BadAnswer(BadAnswer.Flaw.TOO_LARGE, "more than " + most + " values", null);
    }
  }
}
