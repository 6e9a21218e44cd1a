package dev.rapport.engine.store;

import dev.rapport.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** SHA-256 over texts, in lower-case hexadecimal digits. */
final class TextHash {
  private TextHash() {}

  /** The hash of these texts in this order; where one ends, and which is none, counts too. */
  static String of(@Nullable String... texts) {
    MessageDigest digest = Sha256.digest();
    for (@Nullable String text : texts) {
      byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
      String length = text == null ? "-:" : bytes.length + ":";
      digest.update(length.getBytes(StandardCharsets.UTF_8));
      digest.update(bytes);
    }
    return HexFormat.of().formatHex(digest.digest());
  }
}
