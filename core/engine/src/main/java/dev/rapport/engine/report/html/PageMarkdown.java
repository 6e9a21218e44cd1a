package dev.rapport.engine.report.html;

import dev.rapport.engine.repeats.RepeatsMarkdown;
import dev.rapport.engine.repeats.ShownRepeats;
import dev.rapport.engine.report.Report;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
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
 * The same page as Markdown: its headings, sentences, lists and tables in its language; drawings
 * are left out, since a table beside each says the same.
 */
public final class PageMarkdown {
  private final StringBuilder text = new StringBuilder();

  private PageMarkdown() {}

  /** The document, with a line feed at its end; parameters as {@link ReportHtml#of}. */
  public static String of(Report report, ShownRepeats repeats, Locale locale, ZoneId zone) {
    PageMarkdown markdown = new PageMarkdown();
    Element page = parsed(ReportPaper.of(report, repeats, locale, zone));
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
      case "p", "figcaption" -> paragraph(words(element));
      case "blockquote" -> paragraph("> " + words(element));
      case "ol", "ul" -> list(element);
      case "table" -> table(element);
      case "head", "figure", "svg" -> {}
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
        children(part).forEach(row -> row(children(row), part.getTagName().equals("thead")));
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
    return RepeatsMarkdown.cell(spoken(element).strip());
  }

  /** Of drawings nothing is read but the letter that stands for a holder. */
  private static String spoken(Node node) {
    if (node instanceof Element drawing && drawing.getTagName().equals("svg")) {
      boolean letter = drawing.getAttribute("class").equals("key");
      return letter ? drawing.getLastChild().getTextContent() : "";
    }
    if (node.getNodeType() == Node.TEXT_NODE) {
      return node.getNodeValue();
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
