package dev.rapport.connector;

import dev.rapport.model.TextFacts;
import java.util.Set;

/**
 * Draws facts from a text, which is dropped afterwards. The engine has one implementation; a
 * connector turns the host's markup into plain text first.
 */
@FunctionalInterface
public interface TextReader {
  /**
   * The facts of a text.
   *
   * @param plain the text without markup; quotes, code and links already left out, in such a way
   *     that nothing else comes to stand at the start of a line; a mention stands as {@link
   *     #mention} writes it
   * @param mentions ids of the accounts that the markup mentioned
   */
  TextFacts read(String plain, Set<String> mentions);

  /** How a mention of this account stands in a plain text. */
  static String mention(String accountId) {
    return "@{" + accountId + "}";
  }
}
