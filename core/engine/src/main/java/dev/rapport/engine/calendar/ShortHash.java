package dev.rapport.engine.calendar;

import dev.rapport.model.Sha256;

/** The first eight hexadecimal digits of a SHA-256: enough to tell versions of a calendar apart. */
final class ShortHash {
  private static final int BYTES = 4;

  private ShortHash() {}

  static String of(String text) {
    return Sha256.hex(text, BYTES);
  }
}
