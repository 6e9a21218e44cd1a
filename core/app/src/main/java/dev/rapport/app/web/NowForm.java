package dev.rapport.app.web;

import static j2html.TagCreator.button;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;

import j2html.tags.DomContent;
import java.util.List;
import java.util.function.Function;

/**
 * Where somebody says which open tickets they want to see.
 *
 * @param visit who
 * @param filter what they said last
 * @param rows what they may see
 */
record NowForm(Visit visit, NowFilter filter, List<Row> rows) {
  DomContent content() {
    return form(
            label(
                text("Key "),
                input()
                    .withType("search")
                    .withName("key")
                    .withValue(filter.key())
                    .withId("search")
                    .attr("aria-keyshortcuts", "/")),
            choice("group", "Group", "all groups", filter.group(), Row::group),
            choice("host", "Host", "all hosts", filter.host(), row -> row.key().host()),
            label(
                input()
                    .withType("checkbox")
                    .withName("void")
                    .withValue("1")
                    .withCondChecked(filter.inTheVoid()),
                text(" nobody speaks")),
            filter
                .holder()
                .<DomContent>map(
                    turn -> input().withType("hidden").withName("turn").withValue(turn.id()))
                .orElse(text("")),
            button("Show"))
        .withMethod("get")
        .withAction("/")
        .withClass("filter")
        .attr("role", "search");
  }

  private DomContent choice(
      String name, String title, String all, String chosen, Function<Row, String> value) {
    List<String> values =
        rows.stream()
            .filter(Row::open)
            .map(value)
            .filter(one -> !one.isEmpty())
            .distinct()
            .sorted()
            .toList();
    return values.size() < 2 && chosen.isEmpty()
        ? text("")
        : label(
            text(title + " "),
            select(
                    option(all).withValue(""),
                    each(
                        values,
                        one -> option(one).withValue(one).withCondSelected(one.equals(chosen))))
                .withName(name));
  }
}
