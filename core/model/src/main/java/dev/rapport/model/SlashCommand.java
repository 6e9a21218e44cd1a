package dev.rapport.model;

/**
 * Something that a person says to Rapport in a comment, at the start of a line: {@code /thanks
 * @name for saved-time: words}. It is kept as given, and goes when the comment goes.
 *
 * @param name the word after the slash, lower case; maybe misspelt
 * @param words the rest of the line without blanks at its ends, "" for none; a mention stands in it
 *     as {@link dev.rapport.connector.TextReader#mention} writes it
 */
public record SlashCommand(String name, String words) {
  public SlashCommand {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a command without a name");
    }
  }
}
