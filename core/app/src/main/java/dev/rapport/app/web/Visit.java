package dev.rapport.app.web;

import dev.rapport.app.serve.Viewer;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Somebody looking at a page.
 *
 * @param viewer who
 * @param path which page, as the address names it
 * @param token what a form has to send back so that nobody else can have sent it; "" where none is
 *     asked for
 * @param now when
 * @param zone in which times are printed
 */
public record Visit(Viewer viewer, String path, String token, Instant now, ZoneId zone) {
  /** The request attribute under which the token of forms is found, and their hidden field. */
  public static final String TOKEN = "csrf";

  static Visit of(Context request, Instant now, ZoneId zone) {
    String token = Optional.<String>ofNullable(request.attribute(TOKEN)).orElse("");
    return new Visit(Viewer.of(request), request.path(), token, now, zone);
  }

  /** The words for whose turn it is, as this viewer reads them. */
  TurnWords turns() {
    return viewer.seesOwnTicketsOnly() ? TurnWords.FOR_REQUESTERS : TurnWords.FOR_IT;
  }

  /** Times as this page prints them. */
  Times times() {
    return new Times(now, zone);
  }
}
