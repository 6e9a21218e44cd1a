package dev.rapport.engine.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over texts, in lower-case hexadecimal digits. */
final class Sha256 {
  private Sha256() {}

  /** The hash of these texts in this order; where one ends, and which is none, counts too. */
  static String of(@Nullable String... texts) {
    MessageDigest digest = digest();
    for (@Nullable String text : texts) {
      byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
      String length = text == null ? "-:" : bytes.length + ":";
      digest.update(length.getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
