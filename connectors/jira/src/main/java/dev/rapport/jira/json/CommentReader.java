package dev.rapport.jira.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.rapport.connector.TextReader;
import dev.rapport.jira.text.AdfReader;
import dev.rapport.jira.text.BlockMark;
import dev.rapport.jira.text.PlainText;
import dev.rapport.jira.text.WikiReader;
import java.io.IOException;

/**
 * Draws facts from a comment's body while the answer streams past, so that its words are in memory
 * for one comment at a time. A document is read as such and a text as wiki markup, whatever the
 * face: both occur on both.
 */
final class CommentReader extends TypeAdapter<CommentFacts> {
  private final TextReader texts;

  CommentReader(TextReader texts) {
    this.texts = texts;
  }

  @Override
  public CommentFacts read(JsonReader in) {
    PlainText plain = plain(JsonParser.parseReader(in));
    if (plain.text().isEmpty() && plain.mentions().isEmpty()) {
      return CommentFacts.NONE;
    }
    return new CommentFacts(
        texts.read(plain.text(), plain.mentions()),
        BlockMark.isOurs(plain.text()),
        BlockMark.find(plain.text()).orElse(null));
  }

  @Override
  public void write(JsonWriter out, CommentFacts value) throws IOException {
    out.nullValue();
  }

  private static PlainText plain(JsonElement body) {
    if (body.isJsonPrimitive()) {
      return WikiReader.read(body.getAsString());
    }
    return body.isJsonObject() ? AdfReader.read(body) : PlainText.EMPTY;
  }
}
