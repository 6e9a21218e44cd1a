package dev.rapport.engine.publish;

import dev.rapport.engine.report.html.ReportDigest;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * The first page of a report in the markup of hosts: a paragraph with the period, the sentences as
 * a list, the main table, a note. Both markups say the same in the same order.
 */
public record DraftText(ReportDigest digest) {
  private static final Pattern MARKUP = Pattern.compile("[\\\\`*_{}\\[\\]<>|#]");

  /** As a fragment of XHTML: {@code p}, {@code ul}, {@code li}, {@code table} alone. */
  public String html() {
    StringBuilder html = new StringBuilder();
    html.append("<p>").append(escaped(digest.period())).append("</p>");
    html.append("<ul>");
    digest.sentences().forEach(one -> html.append("<li>").append(escaped(one)).append("</li>"));
    html.append("</ul>");
    if (!digest.rows().isEmpty()) {
      html.append("<table><tbody>").append(row("th", digest.columns()));
      digest.rows().forEach(cells -> html.append(row("td", cells)));
      html.append("</tbody></table>");
    }
    return html.append("<p>").append(escaped(digest.note())).append("</p>").toString();
  }

  /** As Markdown: paragraphs, {@code - } items and one table, with every sign of markup escaped. */
  public String markdown() {
    StringBuilder text = new StringBuilder(plain(digest.period())).append("\n\n");
    digest.sentences().forEach(one -> text.append("- ").append(plain(one)).append('\n'));
    if (!digest.rows().isEmpty()) {
      text.append('\n').append(line(digest.columns()));
      text.append(digest.columns().stream().map(any -> "---").collect(pipes()));
      digest.rows().forEach(cells -> text.append(line(cells)));
    }
    return text.append('\n').append(plain(digest.note())).append('\n').toString();
  }

  private static String row(String tag, List<String> cells) {
    return cells.stream()
        .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(DraftText::plain).collect(pipes());
  }

  private static Collector<CharSequence, ?, String> pipes() {
    return Collectors.joining(" | ", "| ", " |\n");
  }

  private static String plain(String text) {
    return MARKUP.matcher(text).replaceAll(sign -> "\\\\\\" + sign.group());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
