package dev.rapport.app.web;

import dev.rapport.app.WriteDesk;
import dev.rapport.app.config.HostConfig;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.engine.writeback.ApplyResult;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Answers for <em>Hosts</em>: IT looks, an admin decides. */
final class HostRoutes implements Routes {
  private static final Duration MOMENT = Duration.ofMillis(700);

  private final Site site;
  private final AtomicInteger clicks = new AtomicInteger();
  private final Shelf<PlanOf, Optional<WriteDesk.Preview>> plans;

  /** A plan is another one after every click that writes. */
  private record PlanOf(String host, int clicks) {}

  HostRoutes(Site site) {
    this.site = site;
    this.plans = site.figures().shelf((wanted, lens) -> serving().work().preview(wanted.host()));
  }

  private Serving serving() {
    return site.serving();
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/hosts", request -> show(request, "", ""));
    routes.post("/hosts/{host}/read", this::read);
    routes.post("/hosts/{host}/sample", this::sample);
    routes.post("/hosts/{host}/agree", this::agree);
  }

  private void show(Context request, String planned, String said) {
    Visit visit = site.visit(request);
    if (!visit.viewer().seesTickets()) {
      site.missing(request, visit);
      return;
    }
    Optional<PlanPart> plan =
        Optional.of(planned)
            .filter(name -> !name.isEmpty())
            .or(() -> Optional.ofNullable(request.queryParam("plan")))
            .filter(name -> visit.viewer().mayAdminister())
            .flatMap(name -> serving().session().config().host(name))
            .map(host -> plan(visit, host, said));
    if (plan.filter(part -> !part.ready()).isPresent()) {
      request.header("Refresh", "1; url=/hosts?plan=" + plan.get().host().name());
    }
    site.show(
        request,
        visit,
        "Hosts",
        new HostsPage(visit, serving().configProblems(), HostLook.all(serving().session()), plan)
            .content());
  }

  private PlanPart plan(Visit visit, HostConfig host, String said) {
    Optional<Optional<WriteDesk.Preview>> found =
        site.boards()
            .current()
            .flatMap(
                board -> plans.at(new PlanOf(host.name(), clicks.get()), board.lens(), MOMENT));
    return new PlanPart(visit, host, found.isPresent(), found.flatMap(it -> it), said);
  }

  private interface Deed {
    String on(HostConfig host);
  }

  /** Only an admin does; everybody else learns nothing of it. */
  private void done(Context request, Deed deed) {
    Visit visit = site.visit(request);
    Optional<HostConfig> host = serving().session().config().host(request.pathParam("host"));
    if (!visit.viewer().mayAdminister() || host.isEmpty()) {
      site.missing(request, visit);
      return;
    }
    String said = deed.on(host.get());
    clicks.incrementAndGet();
    show(request, host.get().name(), said);
  }

  private void read(Context request) {
    Visit visit = site.visit(request);
    String name = request.pathParam("host");
    if (!visit.viewer().mayAdminister() || serving().session().config().host(name).isEmpty()) {
      site.missing(request, visit);
      return;
    }
    serving().work().readSoon(name);
    request.redirect("/hosts", HttpStatus.SEE_OTHER);
  }

  private void sample(Context request) {
    done(
        request,
        host ->
            serving()
                .work()
                .writeSample(host.name())
                .map(HostRoutes::words)
                .orElse("Somebody works on this host right now; try again in a moment."));
  }

  private void agree(Context request) {
    done(
        request,
        host -> {
          serving().work().agree(host.name());
          return "Agreed by %s; it is written as soon as nobody works on the host."
              .formatted(site.visit(request).viewer().name());
        });
  }

  private static String words(ApplyResult result) {
    return result
        .problem()
        .map(problem -> "It stopped: " + problem.getMessage())
        .orElse(
            "Written: %d. Look at them on the host before you agree to the rest."
                .formatted(result.applied()));
  }
}
