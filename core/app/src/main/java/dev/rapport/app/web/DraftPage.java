package dev.rapport.app.web;

import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;
import static j2html.TagCreator.ul;

import dev.rapport.engine.language.DraftHint;
import dev.rapport.engine.language.Term;
import dev.rapport.model.Side;
import j2html.tags.DomContent;
import java.util.Optional;

/**
 * <em>Draft</em>: paste what you are about to send; wording and short forms are looked over, for
 * your eyes alone.
 *
 * @param visit who
 * @param look what was found; empty before anything was pasted
 */
record DraftPage(Visit visit, Optional<DraftLook> look) {
  DomContent[] content() {
    return new DomContent[] {
      h1("Before you send it"),
      p("Paste what you are about to write. It is looked over once and kept nowhere.")
          .withClass("lead"),
      look.<DomContent>map(DraftPage::found).orElse(text("")),
      place()
    };
  }

  private DomContent place() {
    boolean forIt = look.map(DraftLook::reader).filter(Side.IT::equals).isPresent();
    return form(
            Layout.token(visit),
            label(
                text("It is for "),
                select(
                        option("whoever asked").withValue("requester"),
                        option("IT").withValue("it").withCondSelected(forIt))
                    .withName("reader")),
            label(
                text("Your draft "),
                textarea(look.map(DraftLook::draft).orElse(""))
                    .withName("draft")
                    .withRows("12")
                    .withMaxlength("100000")),
            button("Look it over"))
        .withMethod("post")
        .withAction("/draft")
        .withClass("stack")
        .attr("autocomplete", "off");
  }

  private static DomContent found(DraftLook look) {
    return section(
            h2(look.isFine() ? "Nothing to say: it reads well." : "You might look at"),
            ul(
                each(look.hints(), hint -> li(words(hint))),
                each(look.terms(), term -> li(words(term)))),
            iff(!look.isFine(), p("Hints, not rules: you know your reader.").withClass("note")))
        .withClass("card")
        .attr("aria-live", "polite");
  }

  private static String words(DraftHint hint) {
    return hint.line() == 0
        ? "The text " + hint.kind().advice() + "."
        : "Line %d: “%s” %s.".formatted(hint.line(), hint.words(), hint.kind().advice());
  }

  private static String words(Term term) {
    return term.meaning().isEmpty()
        ? "%s may not be known to your reader; say what it stands for.".formatted(term.term())
        : "%s may not be known to your reader; in plain words: %s"
            .formatted(term.term(), term.meaning());
  }
}
