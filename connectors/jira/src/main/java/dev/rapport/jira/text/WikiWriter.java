package dev.rapport.jira.text;

import java.util.regex.Pattern;

/** Writes lines of plain text as wiki markup that shows them as they are. */
public final class WikiWriter {
  private static final Pattern SPECIAL = Pattern.compile("[\\\\{}\\[\\]*_^~+|!#]");

  private WikiWriter() {}

  /** The markup; every sign that would mean something is escaped. */
  public static String write(String text) {
    return SPECIAL.matcher(text).replaceAll(sign -> "\\\\\\" + sign.group());
  }
}
