package dev.rapport.app.web;

import static j2html.TagCreator.button;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.h3;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.p;
import static j2html.TagCreator.pre;
import static j2html.TagCreator.section;
import static j2html.TagCreator.summary;

import dev.rapport.app.WriteDesk;
import dev.rapport.app.config.Approval;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.view.Numbers;
import dev.rapport.connector.HostWrite;
import j2html.tags.DomContent;
import java.util.Optional;

/**
 * What would be written to a host, to look at and to agree to.
 *
 * @param visit who looks
 * @param host which host
 * @param ready whether it is worked out
 * @param preview what would be written; empty where nothing is ever written there
 * @param said what came of the last click; "" for none
 */
record PlanPart(
    Visit visit, HostConfig host, boolean ready, Optional<WriteDesk.Preview> preview, String said) {
  DomContent content() {
    return section(
            h2("What would be written to " + host.name()),
            iff(!said.isEmpty(), p(said).attr("role", "status")),
            preview.map(this::shown).orElseGet(() -> p(nothing())))
        .withId("plan")
        .withClass("card");
  }

  private String nothing() {
    return ready
        ? "Nothing is written there: nothing is switched on under write."
        : "Working it out; it comes by itself in a moment.";
  }

  private DomContent shown(WriteDesk.Preview plan) {
    long writes = plan.totals().writes();
    return writes == 0
        ? p("Nothing to write: the host shows what it should.")
        : div(
            p(
                "%s, %s bytes; this is what the first of them would say."
                    .formatted(
                        Numbers.of(writes, "write", "writes"), Numbers.of(plan.totals().bytes()))),
            each(plan.sample(), PlanPart::write),
            deeds(plan));
  }

  private static DomContent write(HostWrite write) {
    return details(
        summary(write.ticket().key() + ", " + write.kind().id()),
        h3("Now"),
        pre(write.before() == null ? "(nothing)" : write.before()),
        h3("Then"),
        pre(write.after() == null ? "(nothing)" : write.after()));
  }

  private DomContent deeds(WriteDesk.Preview plan) {
    String all = Numbers.of(plan.totals().writes(), "write", "writes");
    boolean once = host.approval() == Approval.ALWAYS;
    return div(
            iff(!plan.isWhole(), deed("sample", "Write these first")),
            deed("agree", once ? "Agree to these " + all : "Agree to these and later ones"))
        .withClass("downloads");
  }

  private DomContent deed(String name, String words) {
    return form(Layout.token(visit), button(words))
        .withMethod("post")
        .withAction("/hosts/%s/%s".formatted(host.name(), name));
  }
}
