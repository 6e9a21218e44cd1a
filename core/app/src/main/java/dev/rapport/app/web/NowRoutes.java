package dev.rapport.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.rapport.app.EnteredThanks;
import dev.rapport.app.JobFailed;
import dev.rapport.app.Session;
import dev.rapport.app.TicketNames;
import dev.rapport.app.WrongUse;
import dev.rapport.app.serve.Routes;
import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.model.TicketKey;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;

/** Answers for <em>Now</em> and for one ticket. */
final class NowRoutes implements Routes {
  private final Site site;

  /** Of the newest board alone; by identity, since a board never changes. */
  private final Cache<Board, Drawn> drawn = Caffeine.newBuilder().weakKeys().maximumSize(1).build();

  NowRoutes(Site site) {
    this.site = site;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/", this::now);
    routes.get("/ticket/<key>", this::ticket);
    routes.post("/ticket/<key>/thanks", this::thank);
    routes.post("/ticket/<key>/thanks/revoke", this::revoke);
  }

  private void now(Context request) {
    Visit visit = site.visit(request);
    if (!visit.viewer().seesTickets() && visit.viewer().seesReports()) {
      request.redirect("/report");
      return;
    }
    Optional<Board> board = site.boards().current();
    if (board.isEmpty()) {
      site.gathering(request, visit);
      return;
    }
    site.show(
        request,
        visit,
        "Now",
        drawn.get(board.get(), Drawn::new).list(visit, NowFilter.of(request)));
  }

  private void ticket(Context request) {
    show(request, Optional.empty());
  }

  private void show(Context request, Optional<String> problem) {
    Visit visit = site.visit(request);
    Optional<Board> board = site.boards().current();
    if (board.isEmpty()) {
      site.gathering(request, visit);
      return;
    }
    Lens lens = board.get().lens();
    Optional<DrawnTicket> ticket =
        key(request).flatMap(key -> drawn.get(board.get(), Drawn::new).ticket(visit, key));
    if (ticket.isEmpty()) {
      site.missing(request, visit);
      return;
    }
    ThanksPart thanks =
        new ThanksPart(visit, lens.actors(), lens.session().config().outcomes().names(), problem);
    site.show(request, visit, ticket.get().look().insight().key().key(), ticket.get().with(thanks));
  }

  /** By {@code host:key}, or by the key alone where that is enough. */
  private Optional<TicketKey> key(Context request) {
    try {
      return Optional.of(new TicketNames(site.serving().session()).find(request.pathParam("key")));
    } catch (WrongUse | JobFailed e) {
      return Optional.empty();
    }
  }

  private void thank(Context request) {
    said(
        request,
        (look, thanks) -> {
          Visit visit = site.visit(request);
          String from = text(request, "from");
          boolean own =
              visit.viewer().accounts().stream().anyMatch(one -> one.toString().equals(from));
          if (!own && !visit.viewer().mayAdminister()) {
            throw new WrongUse("thanks are given in one's own name");
          }
          thanks.give(
              look.insight().key(),
              new EnteredThanks.Wish(
                  from,
                  text(request, "to"),
                  text(request, "for"),
                  text(request, "because"),
                  "1".equals(request.formParam("share"))));
        });
  }

  private void revoke(Context request) {
    said(
        request,
        (look, thanks) -> {
          Appreciation standing =
              look.together().appreciation().stream()
                  .filter(one -> one.id().equals(text(request, "id")))
                  .filter(one -> TicketLook.isRevocableBy(site.visit(request).viewer(), one))
                  .findFirst()
                  .orElseThrow(() -> new WrongUse("no thanks of yours stand under this id"));
          thanks.revoke(standing);
        });
  }

  private interface Deed {
    void on(TicketLook look, EnteredThanks thanks);
  }

  /** Does it, and shows the ticket again: what came of it, or why nothing did. */
  private void said(Context request, Deed deed) {
    Visit visit = site.visit(request);
    Session session = site.serving().session();
    Optional<TicketLook> look =
        site.boards()
            .current()
            .flatMap(
                board ->
                    key(request).flatMap(key -> TicketLook.at(key, board.lens(), visit.viewer())));
    if (look.isEmpty()) {
      site.missing(request, visit);
      return;
    }
    try {
      deed.on(look.get(), new EnteredThanks(session, site.serving().clock().instant()));
    } catch (WrongUse | JobFailed e) {
      request.status(HttpStatus.UNPROCESSABLE_CONTENT);
      show(request, Optional.ofNullable(e.getMessage()));
      return;
    }
    site.boards().said();
    request.redirect(
        NowTable.address(look.get().insight().key()) + "#thanks", HttpStatus.SEE_OTHER);
  }

  private static String text(Context request, String name) {
    return Optional.ofNullable(request.formParam(name)).orElse("");
  }
}
