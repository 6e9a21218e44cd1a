package dev.rapport.servicenow;

import java.util.regex.Pattern;

/**
 * Turns a journal entry into plain text: its markup, and what its writer only passed on (quoted
 * lines, preformatted text, addresses), are left out.
 */
final class JournalText {
  private static final Pattern PREFORMATTED =
      Pattern.compile("<pre\\b[^>]*>.*?</pre\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern LINE_BREAK =
      Pattern.compile("<(br|/p|/div|/li)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

  /** The host shows what stands between these as HTML; they are not a mark of program text. */
  private static final Pattern HTML_MARK = Pattern.compile("\\[/?code]", Pattern.CASE_INSENSITIVE);

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*>.*$");
  private static final Pattern ADDRESS = Pattern.compile("\\b(https?|ftp)://[^\\s<>\"]+");

  private JournalText() {}

  /** The writer's own words; "" where there are none. */
  static String plain(String value) {
    String text = value;
    if (HTML_MARK.matcher(text).find()) {
      text = PREFORMATTED.matcher(text).replaceAll(" ");
      text = LINE_BREAK.matcher(text).replaceAll("\n");
      text = TAG.matcher(HTML_MARK.matcher(text).replaceAll("")).replaceAll(" ");
      text = entities(text);
    }
    text = QUOTED_LINE.matcher(text).replaceAll("");
    return ADDRESS.matcher(text).replaceAll(" ").strip();
  }

  private static String entities(String text) {
    return text.replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&amp;", "&");
  }
}
