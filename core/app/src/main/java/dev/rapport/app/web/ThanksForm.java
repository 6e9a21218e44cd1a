package dev.rapport.app.web;

import static j2html.TagCreator.button;
import static j2html.TagCreator.datalist;
import static j2html.TagCreator.details;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.input;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.select;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.textarea;

import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Named;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Objects;

/**
 * Where somebody says thank you.
 *
 * @param visit who
 * @param outcomes for what
 * @param from their account; "" where they name somebody
 */
record ThanksForm(Visit visit, List<String> outcomes, String from) {
  DomContent content(TicketLook look) {
    return details(
            summary("Say thank you"),
            form(
                    Layout.token(visit),
                    from.isEmpty()
                        ? label(
                            text("From (a login) "),
                            input().withName("from").isRequired().attr("autocomplete", "off"))
                        : ThanksPart.hidden("from", from),
                    label(
                        text("To (a team, or a login) "),
                        input().withName("to").isRequired().withList("teams"),
                        datalist(each(teams(look), team -> option().withValue(team)))
                            .withId("teams")),
                    label(
                        text("For "),
                        select(each(outcomes, one -> option(one.replace('-', ' ')).withValue(one)))
                            .withName("for")),
                    label(
                        text("In your words "),
                        textarea().withName("because").withRows("2").withMaxlength("500")),
                    label(
                        input().withType("checkbox").withName("share").withValue("1"),
                        text(" the organisation may read this among its wins")),
                    button("Say thank you"))
                .withMethod("post")
                .withAction(NowTable.address(look.insight().key()) + "/thanks"))
        .withClass("give");
  }

  private static List<String> teams(TicketLook look) {
    return look.insight().ledger().segments().stream()
        .map(Segment::group)
        .filter(Objects::nonNull)
        .map(Named::name)
        .distinct()
        .sorted()
        .toList();
  }
}
