package dev.rapport.jira.contract;

/** What is told apart by its digits alone is alike. */
final class Digits {
  private Digits() {}

  /** The text with a zero for each digit. */
  static String masked(String text) {
    char[] masked = text.toCharArray();
    for (int place = 0; place < masked.length; place++) {
      if (masked[place] >= '0' && masked[place] <= '9') {
        masked[place] = '0';
      }
    }
    return new String(masked);
  }
}
