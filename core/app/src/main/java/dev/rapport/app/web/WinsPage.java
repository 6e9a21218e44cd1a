package dev.rapport.app.web;

import static j2html.TagCreator.blockquote;
import static j2html.TagCreator.cite;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;

import dev.rapport.engine.appreciation.Win;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * <em>Wins</em>: what was achieved, in the words that people shared, by what it was; never by how
 * many there are.
 *
 * @param visit who reads
 * @param wins by outcome, then by time
 */
record WinsPage(Visit visit, List<Win> wins) {
  DomContent[] content(DomContent form) {
    Map<String, List<Win>> byOutcome =
        wins.stream()
            .collect(Collectors.groupingBy(Win::outcome, TreeMap::new, Collectors.toList()));
    Stream<DomContent> head =
        Stream.of(
            h1("Wins"),
            p("What was achieved, in the words of those who said thank you and shared them.")
                .withClass("lead"),
            form);
    Stream<DomContent> sections =
        byOutcome.entrySet().stream().map(entry -> of(entry.getKey(), entry.getValue()));
    Stream<DomContent> none =
        wins.isEmpty()
            ? Stream.of(
                p("Nothing was shared in this period yet. “Say thank you” on a ticket begins it.")
                    .withClass("empty"))
            : Stream.empty();
    return Stream.of(head, sections, none).flatMap(one -> one).toArray(DomContent[]::new);
  }

  private DomContent of(String outcome, List<Win> some) {
    return section(
        h2(outcome.replace('-', ' ')),
        each(
            some,
            win ->
                blockquote(
                    p(win.words()),
                    cite(
                        (win.team() == null ? "" : win.team() + ", ")
                            + visit.times().day(win.at())))));
  }
}
