package dev.rapport.servicenow;

import dev.rapport.connector.Secret;
import dev.rapport.model.HmacSha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells hints of our app on an instance from anybody else's: HMAC-SHA256 with a shared key over
 * {@code TIMESTAMP.BODY}, not older than {@link #WINDOW}, and each once. A hint only says what to
 * read again, so one that is refused loses nothing. Safe for use by several threads.
 */
public final class HintSignature {
  /** The header with the second at which it was sent, counted from 1970 in UTC. */
  public static final String TIMESTAMP_HEADER = "X-Rapport-Timestamp";

  /** The header with the signature: {@code v1=} and the MAC in Base64. */
  public static final String SIGNATURE_HEADER = "X-Rapport-Signature";

  /** How far the instance's clock and ours may be apart, the way included; either direction. */
  public static final Duration WINDOW = Duration.ofMinutes(5);

  /** How long a key has to be at least, in bytes of UTF-8. */
  public static final int SHORTEST_KEY = 32;

  private static final String VERSION = "v1=";
  private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");

  private final HmacSha256 key;
  private final Map<String, Instant> taken = new HashMap<>();

  /** What is thought of a hint. */
  public enum Verdict {
    /** It is our app's, and new. */
    ACCEPTED,
    /** A header is missing or cannot be read. */
    MALFORMED,
    /** The signature is not that of this body at this time with our key. */
    FORGED,
    /** It was sent too long ago, or by a clock that is ahead. */
    OUT_OF_TIME,
    /** It was accepted before. */
    REPLAYED
  }

  /**
   * For the key that the app has in its property {@code hint.key}.
   *
   * @throws IllegalArgumentException when the key is shorter than {@link #SHORTEST_KEY}
   */
  public HintSignature(Secret secret) {
    byte[] bytes = secret.reveal().getBytes(StandardCharsets.UTF_8);
    if (bytes.length < SHORTEST_KEY) {
      throw new IllegalArgumentException(
          "the key of hints needs at least " + SHORTEST_KEY + " letters, in both places");
    }
    key = new HmacSha256(bytes);
  }

  /**
   * Looks at one hint. The signature is looked at first and in constant time, so that nobody learns
   * anything from how long a refusal took.
   *
   * @param timestamp of {@link #TIMESTAMP_HEADER}; "" where there is none
   * @param signature of {@link #SIGNATURE_HEADER}; "" where there is none
   * @param body to the byte
   * @param now by our clock
   */
  public Verdict check(String timestamp, String signature, byte[] body, Instant now) {
    Optional<byte[]> told = decoded(signature);
    if (told.isEmpty() || !SECONDS.matcher(timestamp).matches()) {
      return Verdict.MALFORMED;
    }
    byte[] mac = key.of((timestamp + ".").getBytes(StandardCharsets.UTF_8), body);
    if (!MessageDigest.isEqual(mac, told.get())) {
      return Verdict.FORGED;
    }
    Instant sent = Instant.ofEpochSecond(Long.parseLong(timestamp));
    if (Duration.between(sent, now).abs().compareTo(WINDOW) > 0) {
      return Verdict.OUT_OF_TIME;
    }
    return take(Base64.getEncoder().encodeToString(mac), sent, now);
  }

  /** Those that are out of time are refused for that, so only the others need to be remembered. */
  private synchronized Verdict take(String mac, Instant sent, Instant now) {
    taken.values().removeIf(one -> one.plus(WINDOW).isBefore(now));
    return taken.putIfAbsent(mac, sent) == null ? Verdict.ACCEPTED : Verdict.REPLAYED;
  }

  private static Optional<byte[]> decoded(String signature) {
    if (!signature.startsWith(VERSION)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getDecoder().decode(signature.substring(VERSION.length())));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
