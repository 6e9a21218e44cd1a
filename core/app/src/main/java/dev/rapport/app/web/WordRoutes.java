package dev.rapport.app.web;

import dev.rapport.app.GlossaryDesk;
import dev.rapport.app.WrongUse;
import dev.rapport.app.config.ConfigException;
import dev.rapport.app.serve.Routes;
import dev.rapport.engine.language.GlossaryEntry;
import dev.rapport.engine.language.TermTally;
import dev.rapport.model.Side;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers for <em>Glossary</em> and <em>Draft</em>. */
final class WordRoutes implements Routes {
  private static final int MOST_CHARACTERS = 1_000;
  private static final int MOST_OF_A_DRAFT = 100_000;

  private final Site site;

  WordRoutes(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/glossary", request -> glossary(request, Optional.empty()));
    routes.post("/glossary", this::put);
    routes.post("/glossary/remove", this::remove);
    routes.get("/draft", request -> draft(request, Optional.empty()));
    routes.post("/draft", this::check);
  }

  private void glossary(Context request, Optional<String> problem) {
    Visit visit = site.visit(request);
    List<TermTally.Count> missing =
        visit.viewer().seesTickets()
            ? site.boards()
                .current()
                .flatMap(
                    board -> site.figures().missing().at("", board.lens(), Duration.ofMillis(300)))
                .orElse(List.of())
            : List.of();
    site.show(
        request,
        visit,
        "Glossary",
        new GlossaryPage(
                visit,
                site.serving().session().config().glossary().read().entries(),
                missing,
                Optional.ofNullable(request.queryParam("term")).orElse(""),
                problem)
            .content());
  }

  private void put(Context request) {
    change(
        request,
        desk ->
            desk.put(
                new GlossaryEntry(
                    needed(request, "term"),
                    needed(request, "meaning"),
                    Optional.of(text(request, "owner")).filter(it -> !it.isEmpty()).orElse(null),
                    side(text(request, "used-by"))),
                text(request, "before")));
  }

  private void remove(Context request) {
    change(request, desk -> desk.remove(needed(request, "term"), text(request, "before")));
  }

  private interface Change {
    void at(GlossaryDesk desk);
  }

  private void change(Context request, Change change) {
    Visit visit = site.visit(request);
    if (!visit.viewer().seesTickets()) {
      site.missing(request, visit);
      return;
    }
    try {
      change.at(new GlossaryDesk(site.serving().session().config().glossary()));
    } catch (WrongUse | ConfigException e) {
      request.status(HttpStatus.UNPROCESSABLE_CONTENT);
      glossary(request, Optional.ofNullable(e.getMessage()));
      return;
    }
    site.boards().said();
    request.redirect("/glossary", HttpStatus.SEE_OTHER);
  }

  private static String needed(Context request, String name) {
    String text = text(request, name);
    if (text.isEmpty() || text.length() > MOST_CHARACTERS) {
      throw new WrongUse("a term needs a name and a meaning, each of at most 1,000 characters");
    }
    return text;
  }

  private static String text(Context request, String name) {
    return Optional.ofNullable(request.formParam(name))
        .map(text -> text.replaceAll("[\\p{Cc}\\p{Z}]+", " ").strip())
        .orElse("");
  }

  private static @Nullable Side side(String id) {
    return switch (id) {
      case "it" -> Side.IT;
      case "requester" -> Side.REQUESTER;
      default -> null;
    };
  }

  /** What somebody pasted is read once and forgotten with the answer. */
  private void check(Context request) {
    String text = Optional.ofNullable(request.formParam("draft")).orElse("");
    Side reader = "it".equals(request.formParam("reader")) ? Side.IT : Side.REQUESTER;
    if (text.length() > MOST_OF_A_DRAFT) {
      request.status(HttpStatus.CONTENT_TOO_LARGE);
      draft(request, Optional.empty());
      return;
    }
    draft(request, Optional.of(DraftLook.at(text, reader, site.serving().session().vocabulary())));
  }

  private void draft(Context request, Optional<DraftLook> look) {
    Visit visit = site.visit(request);
    site.show(request, visit, "Draft", new DraftPage(visit, look).content());
  }
}
