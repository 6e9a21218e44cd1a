package dev.rapport.app.terminal;

import java.util.Map;
import java.util.Set;

/** How many colours may be printed. */
public enum ColorDepth {
  /** None: letters stand for colours. */
  NONE,
  /** The sixteen that every colour terminal has. */
  SIXTEEN,
  /** 24 bits. */
  TRUE;

  private static final Set<String> TRUE_COLOR = Set.of("truecolor", "24bit");

  /** What {@code --color} can say. */
  public enum Choice {
    auto,
    always,
    never
  }

  /**
   * What to print to a stream. {@code NO_COLOR} (no-color.org) and a dumb terminal count where the
   * user left the choice open.
   *
   * @param terminal whether the stream is a terminal
   * @param environment environment variables by name
   */
  public static ColorDepth of(Choice choice, boolean terminal, Map<String, String> environment) {
    boolean plain =
        !terminal
            || !environment.getOrDefault("NO_COLOR", "").isEmpty()
            || "dumb".equals(environment.get("TERM"));
    if (choice == Choice.never || (choice == Choice.auto && plain)) {
      return NONE;
    }
    return TRUE_COLOR.contains(environment.getOrDefault("COLORTERM", "")) ? TRUE : SIXTEEN;
  }
}
