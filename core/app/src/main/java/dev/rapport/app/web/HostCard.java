package dev.rapport.app.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.button;
import static j2html.TagCreator.code;
import static j2html.TagCreator.dd;
import static j2html.TagCreator.details;
import static j2html.TagCreator.div;
import static j2html.TagCreator.dl;
import static j2html.TagCreator.dt;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h2;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.section;
import static j2html.TagCreator.span;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.rapport.app.config.HostConfig;
import dev.rapport.app.view.Numbers;
import dev.rapport.connector.CallBudget;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Quarantine;
import dev.rapport.engine.store.SyncRuns.SyncRun;
import j2html.tags.DomContent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One host on the page of hosts.
 *
 * @param visit who looks
 * @param state how it is
 */
record HostCard(Visit visit, HostLook state) {
  DomContent content() {
    HostConfig host = state.config();
    return section(
            h2(text(host.name()), span(host.type()).withClass("host")),
            state
                .lastRun()
                .filter(run -> run.failure() != null)
                .<DomContent>map(run -> p(String.valueOf(run.failure())).withClass("problem"))
                .orElse(text("")),
            facts(),
            iff(!state.quarantine().isEmpty(), quarantine()),
            iff(!state.refused().isEmpty(), refused()),
            iff(visit.viewer().mayAdminister(), deeds(host)))
        .withClass("card");
  }

  private DomContent facts() {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("Tickets", Numbers.of(state.tickets()));
    facts.put("Last read", state.lastRun().map(this::read).orElse("never"));
    facts.put("Something new", state.movedAt().map(this::ago).orElse("never"));
    facts.put("Calls last time", state.lastRun().map(run -> Numbers.of(run.calls())).orElse("0"));
    facts.put("Calls left", state.budget().map(this::left).orElse("the host names no limit"));
    facts.put("In quarantine", Numbers.of(state.quarantine().size()));
    facts.put("Writing", writing());
    return dl(each(facts, (name, value) -> div(dt(name), dd(value)))).withClass("facts");
  }

  private String read(SyncRun run) {
    return ago(run.endedAt()) + (run.complete() ? "" : ", not to its end");
  }

  /** All of them once the period is over that they were counted in. */
  private String left(CallBudget budget) {
    Instant now = visit.now();
    return now.isBefore(budget.renewedAt())
        ? "%s of %s until %s"
            .formatted(
                Numbers.of(budget.left()),
                Numbers.of(budget.limit()),
                visit.times().moment(budget.renewedAt()))
        : Numbers.of(budget.limit());
  }

  private String ago(Instant then) {
    return visit.times().ago(then) + " ago";
  }

  private String writing() {
    if (state.withheld()) {
      return "nothing: it was uninstalled";
    }
    String waits = state.planned() == 0 ? "" : ", %s wait".formatted(Numbers.of(state.planned()));
    String refused =
        state.refused().isEmpty()
            ? ""
            : ", %s refused".formatted(Numbers.of(state.refused().size()));
    return (state.agreed() ? "agreed" : "asks first") + waits + refused;
  }

  private DomContent quarantine() {
    return details(
        summary("Tickets that could not be understood"),
        ul(each(state.quarantine(), HostCard::line)));
  }

  private static DomContent line(Quarantine.Item item) {
    return li(code(item.sourceId()), text(" %s (%s)".formatted(item.reason(), item.place())));
  }

  private DomContent refused() {
    return details(
        summary("Writes that the host refused"), ul(each(state.refused(), HostCard::line)));
  }

  private static DomContent line(Outbox.Entry entry) {
    return li(
        a(entry.write().ticket().key()).withHref(NowTable.address(entry.write().ticket())),
        text(
            " %s, %s: %s"
                .formatted(
                    entry.write().kind().id(),
                    Numbers.of(entry.attempts(), "time", "times"),
                    entry.reason())));
  }

  private DomContent deeds(HostConfig host) {
    return div(
            HostsPage.planLink(host),
            form(Layout.token(visit), button("Read now").withClass("quiet"))
                .withMethod("post")
                .withAction("/hosts/" + host.name() + "/read"))
        .withClass("downloads");
  }
}
