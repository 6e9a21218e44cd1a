package dev.rapport.engine.writeback;

import dev.rapport.model.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;

/** SHA-256 over texts, in lower-case hexadecimal digits. */
final class Hashes {
  private final MessageDigest digest;

  private Hashes(MessageDigest digest) {
    this.digest = digest;
  }

  /** A hash over nothing yet. */
  static Hashes begin() {
    return new Hashes(Sha256.digest());
  }

  /** The hash of these texts in this order; where one ends and the next begins counts too. */
  static String of(String... texts) {
    Hashes hash = begin();
    for (String text : texts) {
      hash.add(text);
    }
    return hash.end();
  }

  Hashes add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
    digest.update(bytes);
    return this;
  }

  /** The hash; the next one begins anew. */
  String end() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
