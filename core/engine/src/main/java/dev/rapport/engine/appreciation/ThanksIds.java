package dev.rapport.engine.appreciation;

import dev.rapport.engine.command.ShortId;
import java.util.regex.Pattern;

/** Names of thanks that people can type: {@code t} and twelve hexadecimal digits. */
final class ThanksIds {
  private static final Pattern ID = Pattern.compile("t[0-9a-f]{12}");

  private ThanksIds() {}

  /** The same act has the same name, wherever and whenever it is read. */
  static String of(String event, int place) {
    return "t" + ShortId.of(event + " " + place);
  }

  static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
