package dev.rapport.engine.command;

import java.util.Locale;

/** Where something was said to Rapport. */
public enum Channel {
  /** In a comment that both sides can read. */
  COMMENT,
  /** In a comment that only IT can read; nothing that rests on it alone is shown to others. */
  INTERNAL,
  /** On the command line, entered by the operator in somebody's name. */
  OPERATOR;

  /** The name in JSON: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
