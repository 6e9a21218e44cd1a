package dev.rapport.app.config;

import java.util.Locale;

/** When {@code apply} asks a person before it writes to a host. */
public enum Approval {
  /** Until the first apply to the host went through. */
  FIRST,
  /** Every time. */
  ALWAYS,
  /** Not at all. */
  NEVER;

  /** The name in the configuration: lower case. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The one with this {@link #id()}.
   *
   * @throws IllegalArgumentException when there is none; the schema lets none through
   */
  static Approval of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }
}
