package dev.rapport.engine.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a reader finds in a PDF. */
final class Pdf {
  private final byte[] bytes;

  Pdf(byte[] bytes) {
    this.bytes = bytes;
  }

  /** One thing to ask of an open document. */
  private interface Question<T> {
    T of(PDDocument document) throws IOException;
  }

  private <T> T ask(Question<T> question) {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      return question.of(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All its text, as somebody who selects and copies it gets it. */
  String text() {
    return ask(
        document -> {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setSortByPosition(true);
          return stripper.getText(document);
        });
  }

  String page(int number) {
    return ask(
        document -> {
          PDFTextStripper stripper = new PDFTextStripper();
          stripper.setSortByPosition(true);
          stripper.setStartPage(number);
          stripper.setEndPage(number);
          return stripper.getText(document);
        });
  }

  String language() {
    return ask(document -> document.getDocumentCatalog().getLanguage());
  }

  String title() {
    return ask(document -> document.getDocumentInformation().getTitle());
  }

  Instant made() {
    return ask(document -> document.getDocumentInformation().getCreationDate().toInstant());
  }

  /** Whether what it holds is marked as headings, tables and so on. */
  boolean isTagged() {
    return ask(document -> document.getDocumentCatalog().getMarkInfo().isMarked());
  }

  int pages() {
    return ask(PDDocument::getNumberOfPages);
  }

  List<String> bookmarks() {
    return ask(
        document -> {
          List<String> titles = new ArrayList<>();
          for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
            titles.add(item.getTitle());
          }
          return titles;
        });
  }

  /** How many pictures made of dots it has. */
  long pictures() {
    return ask(
        document -> {
          long pictures = 0;
          for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getXObjectNames()) {
              pictures += page.getResources().isImageXObject(name) ? 1 : 0;
            }
          }
          return pictures;
        });
  }

  /** Names of fonts that it asks of its reader's machine. */
  List<String> missingFonts() {
    return ask(
        document -> {
          List<String> missing = new ArrayList<>();
          for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
              if (!page.getResources().getFont(name).isEmbedded()) {
                missing.add(page.getResources().getFont(name).getName());
              }
            }
          }
          return missing;
        });
  }
}
