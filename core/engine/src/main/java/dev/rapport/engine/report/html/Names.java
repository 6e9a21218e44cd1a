package dev.rapport.engine.report.html;

import dev.rapport.engine.report.Report;
import java.util.regex.Pattern;

/** Names that hosts give, made safe to stand beside others. */
final class Names {
  /** Control characters, and those that turn the direction of what follows. */
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]+");

  private static final int LONGEST = 120;

  private Names() {}

  /** The name without what cannot be seen, and with an end; ours in the page's language. */
  static String plain(String name, Texts texts) {
    if (name.equals(Report.OTHER_GROUPS)) {
      return texts.say("group.others");
    }
    if (name.equals(Report.NO_GROUP)) {
      return texts.say("group.none");
    }
    String plain = UNSEEN.matcher(name).replaceAll(" ").strip();
    return plain.codePointCount(0, plain.length()) <= LONGEST
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, LONGEST)) + "…";
  }
}
