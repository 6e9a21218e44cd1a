package dev.rapport.jira.json;

import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.rapport.jira.text.PlainText;
import java.io.IOException;

/**
 * Draws facts from a comment's body while the answer streams past, so that its words are in memory
 * for one comment at a time.
 */
final class CommentReader extends TypeAdapter<CommentFacts> {
  private final Facts facts;

  CommentReader(Facts facts) {
    this.facts = facts;
  }

  @Override
  public CommentFacts read(JsonReader in) {
    return facts.of(PlainText.of(JsonParser.parseReader(in)));
  }

  @Override
  public void write(JsonWriter out, CommentFacts value) throws IOException {
    out.nullValue();
  }
}
