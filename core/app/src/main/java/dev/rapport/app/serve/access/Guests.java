package dev.rapport.app.serve.access;

import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Serving;
import dev.rapport.app.serve.Viewer;
import dev.rapport.engine.store.WebSessions;
import dev.rapport.engine.store.WebSessions.LoggedIn;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Those who are logged in, on whichever node. */
final class Guests {
  /** Then everybody has to log in again. */
  static final Duration STAY = Duration.ofHours(10);

  private final Serving serving;
  private final Visitor visitor;

  Guests(Serving serving, Visitor visitor) {
    this.serving = serving;
    this.visitor = visitor;
  }

  /** Who makes this request; empty where nobody is logged in. */
  Optional<Viewer> of(Context request) {
    return visitor
        .token(request)
        .flatMap(token -> sessions().find(token, now()))
        .map(known -> new Viewer(Role.of(known.role()), known.name(), known.accounts()));
  }

  /** From now on the browser is theirs, under a value that it did not have before. */
  void welcome(Context request, Viewer viewer) {
    visitor.token(request).ifPresent(sessions()::end);
    String token = Tokens.random();
    LoggedIn who =
        new LoggedIn(viewer.name(), viewer.role().id(), viewer.accounts(), now().plus(STAY));
    sessions().open(token, who, now());
    visitor.give(request, token);
  }

  /** The browser is nobody's any more. */
  void dismiss(Context request) {
    visitor.token(request).ifPresent(sessions()::end);
    visitor.take(request);
  }

  private WebSessions sessions() {
    return serving.session().store().webSessions();
  }

  private Instant now() {
    return serving.clock().instant();
  }
}
