package dev.rapport.jira.json;

import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import dev.rapport.connector.TextReader;
import dev.rapport.jira.text.BlockMark;
import dev.rapport.jira.text.PlainText;
import java.io.IOException;

/**
 * Draws facts from a comment's body while the answer streams past, so that its words are in memory
 * for one comment at a time.
 */
final class CommentReader extends TypeAdapter<CommentFacts> {
  private final TextReader texts;

  CommentReader(TextReader texts) {
    this.texts = texts;
  }

  @Override
  public CommentFacts read(JsonReader in) {
    PlainText plain = PlainText.of(JsonParser.parseReader(in));
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
}
