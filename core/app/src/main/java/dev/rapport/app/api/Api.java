package dev.rapport.app.api;

import com.google.gson.JsonElement;
import dev.rapport.app.JobFailed;
import dev.rapport.app.WrongUse;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Viewer;
import dev.rapport.app.web.Board;
import dev.rapport.app.web.Web;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/** Everything under {@code /api/v1}. */
public final class Api implements Routes {
  private static final String BASE = "/api/v1";

  private final Serving serving;
  private final Web web;
  private final String description = description();

  /** Answers from what the pages answer from. */
  public Api(Serving serving, Web web) {
    this.serving = serving;
    this.web = web;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    TicketCalls tickets = new TicketCalls(serving, web.boards());
    ReportCalls reports = new ReportCalls(serving, web.figures());
    HostCalls hosts = new HostCalls(serving);
    routes.exception(Problem.class, Problem::answer);
    routes.get(BASE + "/openapi.json", this::describe);
    routes.get(BASE + "/tickets", read(tickets::list));
    routes.get(BASE + "/tickets/{ticket}", read(tickets::one));
    routes.post(BASE + "/tickets/{ticket}/thanks", changed(HttpStatus.CREATED, tickets::thank));
    routes.delete(BASE + "/tickets/{ticket}/thanks/{id}", changed(HttpStatus.OK, tickets::revoke));
    routes.get(BASE + "/report", read(reports::report));
    routes.get(BASE + "/periods", read(reports::periods));
    routes.get(BASE + "/wins", read(reports::wins));
    routes.get(BASE + "/techtalk", read(reports::talk));
    routes.get(BASE + "/glossary", read(call -> reports.glossary()));
    routes.get(BASE + "/hosts", read(hosts::list));
    routes.get(BASE + "/hosts/{host}/plan", read(hosts::plan));
    routes.get(BASE + "/<path>", request -> Problem.missing().answer(request));
  }

  private void describe(Context request) {
    request.contentType("application/json").result(description);
  }

  private Handler read(Function<Call, JsonElement> answer) {
    return request -> Answer.with(request, asked(request, answer));
  }

  private Handler changed(HttpStatus status, Function<Call, JsonElement> answer) {
    return request -> {
      JsonElement document = asked(request, answer);
      request
          .status(status)
          .header("Cache-Control", "no-store")
          .contentType("application/json")
          .result(document.toString());
    };
  }

  private JsonElement asked(Context request, Function<Call, JsonElement> answer) {
    Viewer viewer =
        Caller.of(request, Optional.ofNullable(serving.session().config().access().apiToken()));
    Board board = web.boards().current().orElseThrow(Problem::notYet);
    try {
      return answer.apply(new Call(request, viewer, board));
    } catch (WrongUse e) {
      throw new Problem(HttpStatus.BAD_REQUEST, String.valueOf(e.getMessage()));
    } catch (JobFailed e) {
      throw new Problem(HttpStatus.UNPROCESSABLE_CONTENT, String.valueOf(e.getMessage()));
    }
  }

  private static String description() {
    try (InputStream in = Api.class.getResourceAsStream("openapi.json")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks openapi.json");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
