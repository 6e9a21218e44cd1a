package dev.rapport.jira.text;

import java.util.regex.Pattern;

/** Web addresses in plain text: a question mark in one is no question. */
final class Addresses {
  private static final Pattern ADDRESS =
      Pattern.compile("\\b(?:https?|ftp|file|mailto|ssh)://?[^\\s|\\]>)]*");

  private Addresses() {}

  static String leaveOut(String text) {
    return ADDRESS.matcher(text).replaceAll(Omission.MARK);
  }
}
