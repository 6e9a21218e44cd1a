package dev.rapport.engine.appreciation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Names of thanks that people can type: {@code t} and twelve hexadecimal digits. */
final class ThanksIds {
  private static final Pattern ID = Pattern.compile("t[0-9a-f]{12}");
  private static final int BYTES = 6;

  private ThanksIds() {}

  /** The same act has the same name, wherever and whenever it is read. */
  static String of(String event, int place) {
    byte[] act = (event + " " + place).getBytes(StandardCharsets.UTF_8);
    return "t" + HexFormat.of().formatHex(sha256().digest(act), 0, BYTES);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
