package dev.rapport.app.web;

import static j2html.TagCreator.a;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import dev.rapport.app.serve.Serving;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import j2html.tags.DomContent;

/**
 * What all pages share.
 *
 * @param serving the running server
 * @param boards the snapshot that they answer from
 * @param figures what is added up over all tickets
 */
record Site(Serving serving, Boards boards, Figures figures) {
  Visit visit(Context request) {
    return Visit.of(
        request,
        serving.clock().instant(),
        serving.session().config().calendars().byDefault().calendar().zone());
  }

  /** Answers with a page. */
  void show(Context request, Visit visit, String name, DomContent... content) {
    request.header("Cache-Control", "no-store").html(Layout.page(visit, name, content));
  }

  /** Answers before the first snapshot is made. */
  void gathering(Context request, Visit visit) {
    request.header("Refresh", "1");
    show(
        request,
        visit,
        "One moment",
        h1("One moment"),
        p("Reading what is known; this page comes again by itself.").withClass("lead"));
  }

  /** Answers while something is added up that takes longer than a moment. */
  void adding(Context request, Visit visit, String name, DomContent form) {
    request.header("Refresh", "1").status(HttpStatus.ACCEPTED);
    show(
        request,
        visit,
        name,
        h1(name),
        form,
        p("Adding up all tickets; it comes by itself in a moment.").withClass("lead"));
  }

  /** Answers where there is nothing, or nothing that this viewer may see: nobody learns which. */
  void missing(Context request, Visit visit) {
    request.status(HttpStatus.NOT_FOUND);
    show(
        request,
        visit,
        "Not found",
        h1("Not found"),
        p("There is nothing here, or nothing for you to see. ").withClass("lead"),
        p(a("Back to what is open").withHref("/")));
  }
}
