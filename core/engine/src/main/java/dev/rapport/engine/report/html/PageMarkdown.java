package dev.rapport.engine.report.html;

import dev.rapport.engine.repeats.RepeatsMarkdown;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Report;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * The same page as Markdown, for chats and wikis: its headings, sentences, lists and tables in its
 * language, long tables cut; charts are left out, since a table beside each says the same.
 */
public final class PageMarkdown {
  /** More rows are in the tables: nobody reads them in a chat. */
  private static final int MOST_ROWS = 20;

  private final StringBuilder text = new StringBuilder();
  private final String more;

  private PageMarkdown(String more) {
    this.more = more;
  }

  /** The document, with a line feed at its end; parameters as {@link ReportHtml#of}. */
  public static String of(Report report, ShownRepeats repeats, Locale locale, ZoneId zone) {
    PageMarkdown markdown = new PageMarkdown(new Texts(report, locale).say("rows.more"));
    Element page = parsed(ReportPaper.inWords(report, repeats, locale, zone));
    children(page).forEach(markdown::block);
    return markdown.text.toString().strip() + "\n";
  }

  private static Element parsed(String xml) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      return factory
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(xml)))
          .getDocumentElement();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("the page is not well-formed", e);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot refuse to be read", e);
    }
  }

  private void block(Element element) {
    switch (element.getTagName()) {
      case "h1" -> paragraph("# " + words(element));
      case "h2" -> paragraph("## " + words(element));
      case "h3" -> paragraph("### " + words(element));
      case "p", "figcaption", "code" -> paragraph(words(element));
      case "blockquote" -> paragraph("> " + words(element));
      case "ol", "ul" -> list(element);
      case "table" -> table(element);
      case "head" -> {}
      default -> within(element);
    }
  }

  /** Contents have no pages here, and what stands on each sheet stands nowhere. */
  private void within(Element element) {
    if (!List.of("contents", "foot").contains(element.getAttribute("class"))) {
      children(element).forEach(this::block);
    }
  }

  private void list(Element list) {
    children(list).forEach(item -> text.append("- ").append(words(item)).append('\n'));
    text.append('\n');
  }

  private void table(Element table) {
    for (Element part : children(table)) {
      if (part.getTagName().equals("caption")) {
        paragraph("*" + words(part) + "*");
      } else {
        List<Element> rows = children(part);
        rows.stream()
            .limit(MOST_ROWS)
            .forEach(row -> row(children(row), part.getTagName().equals("thead")));
        if (rows.size() > MOST_ROWS) {
          text.append('\n').append(MessageFormat.format(more, rows.size() - MOST_ROWS));
        }
      }
    }
    text.append('\n');
  }

  private void row(List<Element> cells, boolean head) {
    line(cells.stream().map(PageMarkdown::words).toList());
    if (head) {
      List<String> sides = new ArrayList<>(Collections.nCopies(cells.size(), "---:"));
      sides.set(0, "---");
      line(sides);
    }
  }

  private void line(List<String> cells) {
    text.append(cells.stream().collect(Collectors.joining(" | ", "| ", " |\n")));
  }

  private void paragraph(String words) {
    text.append(words).append("\n\n");
  }

  /** What is read there, on one line, so that no character of it means anything in Markdown. */
  private static String words(Element element) {
    return spoken(element).replaceAll("\\s+", " ").strip();
  }

  private static String spoken(Node node) {
    if (node.getNodeType() == Node.TEXT_NODE) {
      return " ".repeat(node.getNodeValue().startsWith(" ") ? 1 : 0)
          + RepeatsMarkdown.cell(node.getNodeValue())
          + " ".repeat(node.getNodeValue().endsWith(" ") ? 1 : 0);
    }
    if (node instanceof Element bar && bar.getTagName().equals("code")) {
      return "`" + bar.getTextContent() + "`";
    }
    StringBuilder spoken = new StringBuilder();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      spoken.append(spoken(child)).append(child instanceof Element ? " " : "");
    }
    return spoken.toString();
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    for (Node one = element.getFirstChild(); one != null; one = one.getNextSibling()) {
      if (one instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
