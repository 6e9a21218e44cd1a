package dev.rapport.servicenow;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns a journal entry into plain text: its markup, and what its writer only passed on (quoted
 * lines, preformatted text, addresses), are left out.
 */
final class JournalText {
  /** Blocks of their own: what follows them begins a line. */
  private static final Pattern PASSED_ON =
      Pattern.compile(
          "<(pre|blockquote)\\b[^>]*>.*?</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern PROGRAM =
      Pattern.compile("<code\\b[^>]*>.*?</code\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private static final Pattern LINE_BREAK =
      Pattern.compile("<(br|/p|/div|/li)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

  /** The host shows what stands between these as HTML; without a tag in it, it is program text. */
  private static final Pattern HTML_MARK = Pattern.compile("\\[/?code]", Pattern.CASE_INSENSITIVE);

  private static final Pattern WITHOUT_TAGS =
      Pattern.compile("\\[code][^<]*?\\[/code]", Pattern.CASE_INSENSITIVE);

  /** Above what a mail client quotes without a sign before each line. */
  private static final Pattern OLDER_MAIL =
      Pattern.compile(
          "(?ims)^[ \\t]*(?:-{2,}[ \\t]*(?:original message|ursprüngliche nachricht|forwarded message"
              + ")[ \\t]*-{2,}|_{20,})[ \\t]*$.*");

  /** Stands where something was left out of a line: what follows was not said at its start. */
  private static final String OMITTED = "\uFFFC";

  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,2000}>");
  private static final Pattern QUOTED_LINE = Pattern.compile("(?m)^[ \\t]*>.*$");
  private static final Pattern ADDRESS = Pattern.compile("\\b(https?|ftp)://[^\\s<>\"]+");

  private JournalText() {}

  /** The writer's own words; "" where there are none. */
  static String plain(String value) {
    String text = value;
    if (HTML_MARK.matcher(text).find()) {
      text = WITHOUT_TAGS.matcher(text).replaceAll(OMITTED);
      text = PASSED_ON.matcher(text).replaceAll("\n");
      text = PROGRAM.matcher(text).replaceAll(OMITTED);
      text = LINE_BREAK.matcher(text).replaceAll("\n");
      text = TAG.matcher(HTML_MARK.matcher(text).replaceAll("")).replaceAll(" ");
      text = entities(text);
    }
    text = QUOTED_LINE.matcher(OLDER_MAIL.matcher(text).replaceFirst("")).replaceAll("");
    return closed(ADDRESS.matcher(text).replaceAll(OMITTED));
  }

  /** Without marks, but for an ellipsis at the start of a line that goes on. */
  private static String closed(String text) {
    return text.lines()
        .map(
            line -> {
              String kept = line.replace(OMITTED, " ");
              boolean goesOn = line.stripLeading().startsWith(OMITTED) && !kept.isBlank();
              return goesOn ? "…" + kept : kept;
            })
        .collect(Collectors.joining("\n"))
        .strip();
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
