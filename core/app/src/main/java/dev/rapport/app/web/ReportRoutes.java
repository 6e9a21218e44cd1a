package dev.rapport.app.web;

import static j2html.TagCreator.div;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.p;

import dev.rapport.app.MadeReport;
import dev.rapport.app.WrongUse;
import dev.rapport.app.serve.Routes;
import dev.rapport.engine.techtalk.Agenda;
import dev.rapport.engine.techtalk.AgendaHtml;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import j2html.tags.DomContent;
import java.time.Duration;
import java.util.Optional;

/** Answers for <em>Report</em>, <em>Wins</em> and <em>Tech Talk</em>: all that speaks of teams. */
final class ReportRoutes implements Routes {
  /** Nobody looks at a waiting page for what is ready within this time. */
  private static final Duration MOMENT = Duration.ofMillis(700);

  private final Site site;
  private final PublishedRoutes published;

  ReportRoutes(Site site) {
    this.site = site;
    this.published = new PublishedRoutes(site, site.figures().published());
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/report", request -> answer(request, this::report));
    routes.get("/report/file/{format}", request -> answer(request, this::download));
    routes.get("/wins", request -> answer(request, this::wins));
    routes.get("/techtalk", request -> answer(request, this::talk));
  }

  private interface Page {
    void show(Context request, Visit visit, Lens lens, ReportPick pick);
  }

  private void answer(Context request, Page page) {
    Visit visit = site.visit(request);
    if (!visit.viewer().seesReports()) {
      site.missing(request, visit);
      return;
    }
    Optional<Board> board = site.boards().current();
    if (board.isEmpty()) {
      site.gathering(request, visit);
      return;
    }
    Lens lens = board.get().lens();
    if (visit.viewer().seesPublishedOnly()) {
      published.answer(request, visit, lens);
      return;
    }
    ReportPick pick = ReportPick.of(request);
    try {
      pick.order().checked(lens.session());
      page.show(request, visit, lens, pick);
    } catch (WrongUse e) {
      request.status(HttpStatus.BAD_REQUEST);
      site.show(
          request,
          visit,
          "Report",
          h1("Report"),
          pick.picker(visit, request.path()),
          p(String.valueOf(e.getMessage())).withClass("problem").attr("role", "alert"));
    }
  }

  private void report(Context request, Visit visit, Lens lens, ReportPick pick) {
    Optional<MadeReport> made = site.figures().reports().at(pick.order(), lens, MOMENT);
    DomContent form = pick.picker(visit, "/report");
    if (made.isEmpty()) {
      site.adding(request, visit, "Report", form);
      return;
    }
    site.show(
        request,
        visit,
        "Report",
        h1("Report"),
        form,
        Downloads.of(pick.query()),
        div(Inside.of(made.get().html(pick.language()), "main"))
            .attr("lang", pick.language().getLanguage()));
  }

  private void download(Context request, Visit visit, Lens lens, ReportPick pick) {
    String format = request.pathParam("format");
    if (!MadeReport.formats().contains(format)) {
      site.missing(request, visit);
      return;
    }
    Optional<MadeReport> made =
        site.figures().reports().at(pick.order(), lens, Duration.ofSeconds(60));
    if (made.isEmpty()) {
      site.adding(request, visit, "Report", pick.picker(visit, "/report"));
      return;
    }
    ReportFile.send(
        request, pick.order().period(), format, made.get().file(format, pick.language()));
  }

  private void wins(Context request, Visit visit, Lens lens, ReportPick pick) {
    DomContent form = pick.picker(visit, "/wins");
    Optional<MadeReport> made = site.figures().reports().at(pick.order(), lens, MOMENT);
    if (made.isEmpty()) {
      site.adding(request, visit, "Wins", form);
      return;
    }
    site.show(
        request, visit, "Wins", new WinsPage(visit, made.get().report().wins()).content(form));
  }

  private void talk(Context request, Visit visit, Lens lens, ReportPick pick) {
    DomContent form = pick.picker(visit, "/techtalk");
    Optional<Agenda> agenda = site.figures().talks().at(pick.order(), lens, MOMENT);
    if (agenda.isEmpty()) {
      site.adding(request, visit, "Tech Talk", form);
      return;
    }
    site.show(request, visit, "Tech Talk", form, Inside.of(AgendaHtml.of(agenda.get()), "body"));
  }
}
