package dev.rapport.app.serve.access;

import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Viewer;
import dev.rapport.engine.store.AdminActs.Act;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.Set;

/** Writes down what people changed on the server: who, when, which form of which place. */
final class AdminRecord implements Routes {
  private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");
  private static final int FAILED = 400;

  private final Serving serving;

  AdminRecord(Serving serving) {
    this.serving = serving;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.after(this::note);
  }

  /** The path names what was changed; what was typed into the form is nobody else's business. */
  private void note(Context request) {
    String method = request.method().name();
    if (!CHANGING.contains(method)
        || request.statusCode() >= FAILED
        || Open.isSigned(request)
        || Open.isForAll(request)) {
      return;
    }
    Viewer viewer = Viewer.of(request);
    if (viewer.mayAdminister()) {
      Act act = new Act(serving.clock().instant(), viewer.name(), method + " " + request.path());
      serving.session().store().adminActs().add(act);
    }
  }
}
