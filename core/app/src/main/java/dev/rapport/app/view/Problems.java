package dev.rapport.app.view;

import java.util.List;

/** What went wrong, in two lines: what and the remedy, then where to read on. */
public final class Problems {
  private static final String SEE = "; see ";

  private Problems() {}

  /** The message behind a word, and its pointer to the page under it where it has one. */
  public static List<String> lines(String word, String message) {
    String start = word + ": ";
    int see = message.lastIndexOf(SEE);
    return see < 0
        ? List.of(start + message)
        : List.of(
            start + message.substring(0, see),
            " ".repeat(start.length()) + message.substring(see + 2));
  }
}
