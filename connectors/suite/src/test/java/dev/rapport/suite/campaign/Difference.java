package dev.rapport.suite.campaign;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Where two dumps differ, in a few words. */
final class Difference {
  private static final int SHOWN = 2;
  private static final int WORDS = 40;

  private Difference() {}

  /** The first few differences between what is there and what should be. */
  static List<String> of(Map<String, String> is, Map<String, String> should) {
    return Stream.concat(is.keySet().stream(), should.keySet().stream())
        .distinct()
        .filter(key -> !Objects.equals(is.get(key), should.get(key)))
        .limit(SHOWN)
        .map(key -> key + where(String.valueOf(is.get(key)), String.valueOf(should.get(key))))
        .toList();
  }

  /** The place where two texts part: a few words of each. */
  private static String where(String is, String should) {
    int same = 0;
    while (same < Math.min(is.length(), should.length())
        && is.charAt(same) == should.charAt(same)) {
      same++;
    }
    return " is " + from(is, same) + " and should be " + from(should, same);
  }

  private static String from(String text, int place) {
    int begin = Math.max(0, place - WORDS);
    return text.substring(begin, Math.min(text.length(), place + WORDS));
  }
}
