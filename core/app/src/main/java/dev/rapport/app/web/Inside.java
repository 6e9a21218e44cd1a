package dev.rapport.app.web;

import static j2html.TagCreator.rawHtml;

import j2html.tags.DomContent;

/**
 * The content of a page of ours that stands alone, to be shown inside the frame of this site: its
 * own head and frame would be there twice.
 */
final class Inside {
  private Inside() {}

  /**
   * What is in the only element of this name.
   *
   * @param page made by us, never by somebody else
   */
  static DomContent of(String page, String element) {
    int from = page.indexOf('>', page.indexOf("<" + element)) + 1;
    int to = page.lastIndexOf("</" + element + ">");
    if (from <= 0 || to < from) {
      throw new IllegalArgumentException("the page has no " + element);
    }
    return rawHtml(page.substring(from, to));
  }
}
