package dev.rapport.app.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.body;
import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.document;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.head;
import static j2html.TagCreator.header;
import static j2html.TagCreator.html;
import static j2html.TagCreator.iff;
import static j2html.TagCreator.input;
import static j2html.TagCreator.link;
import static j2html.TagCreator.main;
import static j2html.TagCreator.meta;
import static j2html.TagCreator.nav;
import static j2html.TagCreator.p;
import static j2html.TagCreator.script;
import static j2html.TagCreator.text;
import static j2html.TagCreator.title;

import dev.rapport.app.serve.Viewer;
import dev.rapport.engine.report.html.Patterns;
import j2html.tags.DomContent;
import java.util.List;
import java.util.stream.Stream;

/** What is the same on every page: its head, where one can go, and where its content stands. */
final class Layout {
  private record Place(String path, String name) {}

  private static final List<Place> FOR_ALL =
      List.of(new Place("/glossary", "Glossary"), new Place("/draft", "Draft"));

  private Layout() {}

  /**
   * A whole page as HTML.
   *
   * @param name its title
   * @param content what it says
   */
  static String page(Visit visit, String name, DomContent... content) {
    return document(
        html(
                head(
                    meta().withCharset("utf-8"),
                    meta().withName("viewport").withContent("width=device-width, initial-scale=1"),
                    meta().withName("color-scheme").withContent("light dark"),
                    title(name + " · Rapport"),
                    link().withRel("icon").withHref(Assets.path("icon.svg")),
                    link().withRel("stylesheet").withHref(Assets.path("report.css")),
                    link().withRel("stylesheet").withHref(Assets.path("page.css")),
                    script().withSrc(Assets.path("page.js")).attr("defer")),
                body(
                    a("Skip to the content").withHref("#content").withClass("skip"),
                    Patterns.all(),
                    header(
                            a("Rapport").withHref("/").withClass("brand"),
                            nav(each(places(visit), place -> way(visit, place)))
                                .attr("aria-label", "Pages"))
                        .withClass("site"),
                    p().withId("news").withClass("news").attr("role", "status"),
                    main(content).withId("content").attr("tabindex", "-1"),
                    div(text(visit.viewer().name() + " "), logOut(visit)).withClass("viewer")))
            .withLang("en"));
  }

  private static List<Place> places(Visit visit) {
    boolean reports = visit.viewer().seesReports();
    return Stream.of(
            Stream.of(new Place("/", "Now"))
                .filter(place -> visit.viewer().seesTickets() || !reports),
            Stream.of(
                    new Place("/report", "Report"),
                    new Place("/wins", "Wins"),
                    new Place("/techtalk", "Tech Talk"))
                .filter(place -> reports),
            FOR_ALL.stream(),
            Stream.of(new Place("/hosts", "Hosts")).filter(place -> visit.viewer().seesTickets()))
        .flatMap(places -> places)
        .toList();
  }

  private static DomContent way(Visit visit, Place place) {
    boolean here =
        visit.path().equals(place.path())
            || (place.path().equals("/") && visit.path().startsWith("/ticket"));
    return a(place.name()).withHref(place.path()).condAttr(here, "aria-current", "page");
  }

  /** Whoever sits at the machine itself is not logged in. */
  private static DomContent logOut(Visit visit) {
    return iff(
        !visit.viewer().equals(Viewer.LOCAL),
        form(token(visit), button("Log out").withClass("quiet"))
            .withMethod("post")
            .withAction("/logout"));
  }

  /** What every form that changes something sends along. */
  static DomContent token(Visit visit) {
    return input().withType("hidden").withName(Visit.TOKEN).withValue(visit.token());
  }
}
