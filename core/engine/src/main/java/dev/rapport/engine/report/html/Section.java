package dev.rapport.engine.report.html;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import j2html.tags.DomContent;
import java.util.List;

/**
 * One part of the page.
 *
 * @param id its anchor
 * @param title its heading
 * @param intro what it is about, in a sentence; "" for none
 * @param parts what is in it
 */
record Section(String id, String title, String intro, List<DomContent> parts) {
  DomContent link() {
    return a(title).withHref("#" + id);
  }

  DomContent content() {
    return section(h2(title))
        .withId(id)
        .condWith(!intro.isEmpty(), p(intro).withClass("intro"))
        .with(parts);
  }
}
