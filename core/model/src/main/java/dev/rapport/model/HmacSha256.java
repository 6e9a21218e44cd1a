package dev.rapport.model;

import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA256 (RFC 2104) with one key. Safe for use by several threads. */
public final class HmacSha256 {
  private static final String ALGORITHM = "HmacSHA256";

  private final SecretKeySpec key;

  /**
   * With this key.
   *
   * @throws IllegalArgumentException for a key of no bytes
   */
  public HmacSha256(byte[] key) {
    this.key = new SecretKeySpec(key, ALGORITHM);
  }

  /** A code over nothing yet, for one thread. */
  public Mac begin() {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(key);
      return mac;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
    }
  }

  /** The 32 bytes of the code over these parts, one behind the other. */
  public byte[] of(byte[]... parts) {
    Mac mac = begin();
    for (byte[] part : parts) {
      mac.update(part);
    }
    return mac.doFinal();
  }
}
