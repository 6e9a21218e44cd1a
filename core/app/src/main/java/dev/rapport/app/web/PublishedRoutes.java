package dev.rapport.app.web;

import static j2html.TagCreator.button;
import static j2html.TagCreator.div;
import static j2html.TagCreator.each;
import static j2html.TagCreator.form;
import static j2html.TagCreator.h1;
import static j2html.TagCreator.label;
import static j2html.TagCreator.option;
import static j2html.TagCreator.p;
import static j2html.TagCreator.select;
import static j2html.TagCreator.text;

import dev.rapport.app.MadeReport;
import dev.rapport.engine.store.Editions.Edition;
import dev.rapport.engine.techtalk.AgendaHtml;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import j2html.tags.DomContent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The same pages for those who see published periods only: the picker offers those, and nothing of
 * what came since is in any of them.
 *
 * @param site what pages share
 * @param shelf the published reports
 */
record PublishedRoutes(Site site, PublishedShelf shelf) {
  private static final Duration MOMENT = Duration.ofMillis(700);
  private static final Duration LONG = Duration.ofSeconds(60);

  /**
   * Somebody asking.
   *
   * @param edition what was picked; the latest where nothing was
   */
  private record Asked(Context request, Visit visit, Lens lens, Edition edition) {}

  private interface Page {
    void show(Asked asked);
  }

  /** Answers under the path of the page for everybody else. */
  void answer(Context request, Visit visit, Lens lens) {
    String path = request.path();
    if (path.startsWith("/report/file/")) {
      picked(request, visit, lens, this::download);
    } else if (path.equals("/wins")) {
      picked(request, visit, lens, this::wins);
    } else if (path.equals("/techtalk")) {
      picked(request, visit, lens, this::talk);
    } else {
      picked(request, visit, lens, this::report);
    }
  }

  private void picked(Context request, Visit visit, Lens lens, Page page) {
    Optional<String> period =
        Optional.ofNullable(request.queryParam("period")).filter(it -> !it.isBlank());
    Optional<Edition> edition = shelf.find(lens, period);
    if (edition.isPresent()) {
      show(page, new Asked(request, visit, lens, edition.get()));
      return;
    }
    if (period.isPresent()) {
      request.status(HttpStatus.NOT_FOUND);
    }
    List<Edition> all = shelf.all(lens);
    site.show(
        request,
        visit,
        "Report",
        h1("Report"),
        picker(request, all, ""),
        p(all.isEmpty()
                ? "Nothing is published yet. What is will stand here."
                : "This period is not published.")
            .withClass("empty"));
  }

  private void show(Page page, Asked asked) {
    try {
      page.show(asked);
    } catch (Gone e) {
      site.show(
          asked.request().status(HttpStatus.NOT_FOUND),
          asked.visit(),
          "Report",
          h1("Report"),
          picker(asked),
          p("More was learnt since %s was published, so it cannot be made again. The host that it"
                      .formatted(asked.edition().name())
                  + " was published on still has its files.")
              .withClass("empty"));
    }
  }

  private void report(Asked asked) {
    Optional<byte[]> page = shelf.file(asked.edition(), "html", asked.lens(), MOMENT);
    if (page.isEmpty()) {
      adding(asked, "Report");
      return;
    }
    site.show(
        asked.request(),
        asked.visit(),
        "Report",
        h1("Report"),
        picker(asked),
        Downloads.of("period=" + asked.edition().name()),
        div(Inside.of(new String(page.get(), StandardCharsets.UTF_8), "main")));
  }

  private void download(Asked asked) {
    String format = asked.request().pathParam("format");
    if (!MadeReport.formats().contains(format)) {
      site.missing(asked.request(), asked.visit());
      return;
    }
    shelf
        .file(asked.edition(), format, asked.lens(), LONG)
        .ifPresentOrElse(
            file -> ReportFile.send(asked.request(), asked.edition().name(), format, file),
            () -> adding(asked, "Report"));
  }

  private void wins(Asked asked) {
    shelf
        .made(asked.edition(), asked.lens(), MOMENT)
        .ifPresentOrElse(
            made ->
                site.show(
                    asked.request(),
                    asked.visit(),
                    "Wins",
                    new WinsPage(asked.visit(), made.report().wins()).content(picker(asked))),
            () -> adding(asked, "Wins"));
  }

  private void talk(Asked asked) {
    shelf
        .talk(asked.edition(), asked.lens(), MOMENT)
        .ifPresentOrElse(
            agenda ->
                site.show(
                    asked.request(),
                    asked.visit(),
                    "Tech Talk",
                    picker(asked),
                    Inside.of(AgendaHtml.of(agenda), "body")),
            () -> adding(asked, "Tech Talk"));
  }

  private DomContent picker(Asked asked) {
    return picker(asked.request(), shelf.all(asked.lens()), asked.edition().name());
  }

  private static DomContent picker(Context request, List<Edition> all, String chosen) {
    String path = request.path().startsWith("/report") ? "/report" : request.path();
    return all.isEmpty()
        ? text("")
        : form(
                label(
                    text("Published period "),
                    select(each(all, one -> choice(one.name(), chosen))).withName("period")),
                button("Show"))
            .withMethod("get")
            .withAction(path)
            .withClass("pick");
  }

  private static DomContent choice(String name, String chosen) {
    return option(name).withValue(name).withCondSelected(name.equals(chosen));
  }

  private void adding(Asked asked, String name) {
    site.adding(asked.request(), asked.visit(), name, picker(asked));
  }
}
