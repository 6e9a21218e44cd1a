package dev.rapport.app.serve.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Values that nobody can guess, and signatures over values. All nodes on one store sign alike. */
public final class Tokens {
  private static final int BYTES = 32;
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private final byte[] key;

  /** Signs with a key that is known to the store alone. */
  Tokens(byte[] key) {
    this.key = key.clone();
  }

  /** A new value out of 32 random bytes. */
  static String random() {
    byte[] bytes = new byte[BYTES];
    new SecureRandom().nextBytes(bytes);
    return BASE64.encodeToString(bytes);
  }

  /** What only this store can say of a value, for one purpose. */
  String sign(String purpose, String value) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      byte[] text = (purpose + '\n' + value).getBytes(StandardCharsets.UTF_8);
      return BASE64.encodeToString(mac.doFinal(text));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA256", e);
    }
  }

  /** Whether two values are the same; how long it takes tells nothing of either. */
  public static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
