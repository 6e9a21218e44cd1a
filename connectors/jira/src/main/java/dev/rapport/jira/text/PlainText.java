package dev.rapport.jira.text;

import com.google.gson.JsonElement;
import java.util.Set;

/**
 * What a person said, without markup. Code, quotes and addresses of links are left out; lines are
 * kept, because a command stands at the start of one, and nothing else comes to stand there. A
 * mention stands as {@link dev.rapport.connector.TextReader#mention} writes it.
 *
 * @param text the words; "" where nothing was said
 * @param mentions ids (Data Center: names) of the accounts that were mentioned
 */
public record PlainText(String text, Set<String> mentions) {
  /** Nothing was said. */
  public static final PlainText EMPTY = new PlainText("", Set.of());

  /**
   * The words of a body. A document is read as such and a text as wiki markup, whatever the face:
   * both occur on both.
   */
  public static PlainText of(JsonElement body) {
    if (body.isJsonPrimitive()) {
      return WikiReader.read(body.getAsString());
    }
    return body.isJsonObject() ? AdfReader.read(body) : EMPTY;
  }

  public PlainText {
    mentions = Set.copyOf(mentions);
  }
}
