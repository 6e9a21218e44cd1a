package dev.rapport.jira.text;

import dev.rapport.connector.TextReader;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads Jira's wiki markup as far as it hides words: code, quotes, links, images and macros.
 * Markers of bold or lists stay; they hurt nobody who counts words.
 */
public final class WikiReader {
  private static final Pattern BLOCKS =
      Pattern.compile(
          "(?s)\\{code(?::[^}\\n]*)?\\}.*?\\{code\\}"
              + "|\\{noformat(?::[^}\\n]*)?\\}.*?\\{noformat\\}"
              + "|\\{quote\\}.*?\\{quote\\}");
  private static final Pattern QUOTED_LINES = Pattern.compile("(?m)^[ \\t]*(?:bq\\.|>).*$");
  private static final Pattern MONOSPACED = Pattern.compile("\\{\\{[^\\n]*?\\}\\}");
  private static final Pattern MENTION = Pattern.compile("\\[~(?:accountid:)?([^\\]\\s]+)\\]");
  private static final Pattern NAMED_LINK = Pattern.compile("\\[([^\\]|\\n]*)\\|[^\\]\\n]*\\]");
  private static final Pattern PLAIN_LINK =
      Pattern.compile("\\[(?:https?|ftp|file|mailto|#|\\^)[^\\]\\n]*\\]");
  private static final Pattern IMAGE =
      Pattern.compile("![^!\\s|][^!\\n]*\\.\\w{2,5}(?:\\|[^!\\n]*)?!");
  private static final Pattern MACRO = Pattern.compile("\\{[a-zA-Z]+(?::[^}\\n]*)?\\}");
  private static final Pattern HEADING = Pattern.compile("(?m)^[ \\t]*h[1-6]\\. ");

  private WikiReader() {}

  /** The words of a wiki text. */
  public static PlainText read(String wiki) {
    String text = wiki.replace("\r\n", "\n").replace("\\\\", "\n");
    text = BLOCKS.matcher(text).replaceAll(Omission.MARK + " ");
    text = QUOTED_LINES.matcher(text).replaceAll("");
    text = withoutLinks(MONOSPACED.matcher(text).replaceAll(Omission.MARK));
    Set<String> mentions = new LinkedHashSet<>();
    MENTION.matcher(text).results().map(match -> match.group(1)).forEach(mentions::add);
    // Last, because it looks like a macro.
    text = MENTION.matcher(text).replaceAll(match -> quoted(TextReader.mention(match.group(1))));
    return new PlainText(Omission.close(text), mentions);
  }

  private static String withoutLinks(String wiki) {
    String text = NAMED_LINK.matcher(wiki).replaceAll(WikiReader::label);
    text = PLAIN_LINK.matcher(text).replaceAll(Omission.MARK);
    text = IMAGE.matcher(text).replaceAll(Omission.MARK);
    text = MACRO.matcher(text).replaceAll("");
    return Addresses.leaveOut(HEADING.matcher(text).replaceAll(""));
  }

  private static String label(MatchResult link) {
    return quoted(link.group(1));
  }

  private static String quoted(String replacement) {
    return Matcher.quoteReplacement(replacement);
  }
}
