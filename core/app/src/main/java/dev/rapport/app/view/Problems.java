package dev.rapport.app.view;

import dev.rapport.connector.HostException;
import java.util.List;
import java.util.Optional;

/** What went wrong, in two lines: what and the remedy, then where to read on. */
public final class Problems {
  private static final String SEE = "; see ";

  private Problems() {}

  /** Why a host was left before its end; nothing where it was not. */
  public static List<String> stopped(Optional<HostException> problem) {
    return problem
        .map(failure -> lines("Stopped", String.valueOf(failure.getMessage())))
        .orElse(List.of());
  }

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
