package dev.rapport.app.serve.access;

import dev.rapport.model.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/** Values that nobody can guess, and signatures over values. All nodes on one store sign alike. */
public final class Tokens {
  private static final int BYTES = 32;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final HmacSha256 key;

  /** Signs with a key that is known to the store alone. */
  Tokens(byte[] key) {
    this.key = new HmacSha256(key);
  }

  /** A new value out of 32 random bytes. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return BASE64.encodeToString(bytes);
  }

  /** What only this store can say of a value, for one purpose. */
  String sign(String purpose, String value) {
    byte[] text = (purpose + '\n' + value).getBytes(StandardCharsets.UTF_8);
    return BASE64.encodeToString(key.of(text));
  }

  /** Whether two values are the same; how long it takes tells nothing of either. */
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
