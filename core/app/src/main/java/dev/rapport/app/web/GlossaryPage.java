package dev.rapport.app.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.li;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.select;
import static j2html.TagCreator.span;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;
import static j2html.TagCreator.ul;

import dev.rapport.app.view.Numbers;
import dev.rapport.engine.language.GlossaryEntry;
import dev.rapport.engine.language.TermTally;
import dev.rapport.model.Side;
import j2html.tags.DomContent;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * <em>Glossary</em>: the organisation's terms in plain words, to read and, for those who see
 * tickets, to look after.
 *
 * @param visit who looks
 * @param entries the terms
 * @param missing words that most tickets would need explained
 * @param chosen the term that is being changed, or asked for; "" for none
 * @param problem why the last change was refused
 */
record GlossaryPage(
    Visit visit,
    List<GlossaryEntry> entries,
    List<TermTally.Count> missing,
    String chosen,
    Optional<String> problem) {
  DomContent[] content() {
    boolean edits = visit.viewer().seesTickets();
    return new DomContent[] {
      h1("Glossary"),
      p("The organisation’s words, in plain words. Tickets explain them to the side whose words"
              + " they are not.")
          .withClass("lead"),
      problem
          .<DomContent>map(why -> p(why).withClass("problem").attr("role", "alert"))
          .orElse(text("")),
      entries.isEmpty()
          ? p("No terms yet.").withClass("empty")
          : dl(each(entries, entry -> line(entry, edits))).withClass("terms"),
      iff(edits, edit()),
      iff(edits && !missing.isEmpty(), wanted())
    };
  }

  private DomContent line(GlossaryEntry entry, boolean edits) {
    return div(
        dt(
            text(entry.term()),
            entry.usedBy() == null ? text("") : span(usedBy(entry.usedBy())).withClass("host")),
        dd(
            text(entry.meaning()),
            entry.owner() == null
                ? text("")
                : span(" Ask " + entry.owner() + ".").withClass("note"),
            iff(edits, a("Change").withHref(address(entry.term())).withClass("change"))));
  }

  private static String address(String term) {
    return "/glossary?term=" + URLEncoder.encode(term, StandardCharsets.UTF_8) + "#edit";
  }

  private static String usedBy(Side side) {
    return side == Side.IT ? "IT’s word" : "the requesters’ word";
  }

  private Optional<GlossaryEntry> there() {
    return entries.stream().filter(entry -> entry.term().equals(chosen)).findFirst();
  }

  private DomContent edit() {
    Optional<GlossaryEntry> there = there();
    String before = there.map(GlossaryEntry::meaning).orElse("");
    return section(
            h2(there.isPresent() ? "Change “" + chosen + "”" : "Add a term"),
            form(
                    Layout.token(visit),
                    ThanksPart.hidden("before", before),
                    label(
                        text("Term "),
                        input()
                            .withName("term")
                            .withValue(chosen)
                            .isRequired()
                            .withCondReadonly(there.isPresent())),
                    label(
                        text("In plain words "),
                        textarea(before).withName("meaning").withRows("2").isRequired()),
                    label(
                        text("Whom to ask (may stay empty) "),
                        input()
                            .withName("owner")
                            .withValue(there.map(GlossaryEntry::owner).orElse(""))),
                    label(text("Whose word is it? "), side(there)),
                    button("Keep it"))
                .withMethod("post")
                .withAction("/glossary")
                .withClass("stack"),
            iff(there.isPresent(), remove(before)))
        .withId("edit");
  }

  private static DomContent side(Optional<GlossaryEntry> there) {
    Optional<Side> side = there.map(GlossaryEntry::usedBy);
    return select(
            option("nobody’s in particular: explain it to both").withValue(""),
            option("IT’s").withValue("it").withCondSelected(side.equals(Optional.of(Side.IT))),
            option("the requesters’")
                .withValue("requester")
                .withCondSelected(side.equals(Optional.of(Side.REQUESTER))))
        .withName("used-by");
  }

  private DomContent remove(String before) {
    return form(
            Layout.token(visit),
            ThanksPart.hidden("term", chosen),
            ThanksPart.hidden("before", before),
            button("Take it out").withClass("quiet"))
        .withMethod("post")
        .withAction("/glossary/remove");
  }

  private DomContent wanted() {
    return section(
            h2("Words that tickets need explained"),
            ul(
                each(
                    missing,
                    count ->
                        li(
                            a(count.term()).withHref(address(count.term())),
                            text(
                                " on %s, for %s"
                                    .formatted(
                                        Numbers.of(count.tickets(), "ticket", "tickets"),
                                        count.reader() == Side.IT ? "IT" : "requesters"))))))
        .withId("missing");
  }
}
