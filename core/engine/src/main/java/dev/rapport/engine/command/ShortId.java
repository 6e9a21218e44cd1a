package dev.rapport.engine.command;

import dev.rapport.model.Sha256;

/** The first twelve hexadecimal digits of a SHA-256: short enough to type, long enough to tell. */
public final class ShortId {
  private static final int BYTES = 6;

  private ShortId() {}

  /** Equal contents have equal ids. */
  public static String of(String content) {
    return Sha256.hex(content, BYTES);
  }
}
