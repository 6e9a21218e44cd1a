package dev.rapport.engine.command;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The first twelve hexadecimal digits of a SHA-256: short enough to type, long enough to tell. */
public final class ShortId {
  private static final int BYTES = 6;

  private ShortId() {}

  /** Equal contents have equal ids. */
  public static String of(String content) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
