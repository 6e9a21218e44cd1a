package dev.rapport.app.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.each;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.li;
import static j2html.TagCreator.p;
import static j2html.TagCreator.text;
import static j2html.TagCreator.ul;

import dev.rapport.app.config.HostConfig;
import j2html.tags.DomContent;
import java.util.List;
import java.util.Optional;

/**
 * <em>Hosts</em>: how reading and writing go, host by host, and what waits for a yes.
 *
 * @param visit who looks
 * @param problems what is wrong with the configuration file, so that an earlier one is in force
 * @param states how each host is
 * @param plan of the host that somebody asked for; empty for none
 */
record HostsPage(
    Visit visit, List<String> problems, List<HostLook> states, Optional<PlanPart> plan) {
  DomContent[] content() {
    return new DomContent[] {
      h1("Hosts"),
      p(sentence()).withClass("lead"),
      iff(
          !problems.isEmpty(),
          ul(each(problems, problem -> li(problem))).withClass("problem").attr("role", "alert")),
      plan.<DomContent>map(PlanPart::content).orElse(text("")),
      each(states, state -> new HostCard(visit, state).content())
    };
  }

  private String sentence() {
    long well = states.stream().filter(HostLook::isWell).count();
    return well == states.size()
        ? "Every host was read to its end."
        : "%d of %d hosts were read to their end.".formatted(well, states.size());
  }

  /** Where the plan of a host is looked at. */
  static DomContent planLink(HostConfig host) {
    return a("Look at the plan")
        .withHref("/hosts?plan=" + host.name() + "#plan")
        .withClass("button");
  }
}
