package dev.rapport.app.api;

import com.google.gson.JsonObject;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;

/** Why a call was not answered, as RFC 9457 has it; ends the call. */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HttpStatus status;

  /**
   * A problem.
   *
   * @param status of the answer
   * @param detail what is wrong and what helps; nothing secret
   */
  Problem(HttpStatus status, String detail) {
    super(detail);
    this.status = status;
  }

  /** There is nothing, or nothing for whoever asks. */
  static Problem missing() {
    return new Problem(HttpStatus.NOT_FOUND, "there is nothing here, or nothing for you to see");
  }

  /** The first snapshot, or what was asked for, is still being made. */
  static Problem notYet() {
    return new Problem(HttpStatus.SERVICE_UNAVAILABLE, "it is being added up; ask again soon");
  }

  void answer(Context request) {
    JsonObject body = new JsonObject();
    body.addProperty("type", "about:blank");
    body.addProperty("title", status.getMessage());
    body.addProperty("status", status.getCode());
    body.addProperty("detail", getMessage());
    if (status == HttpStatus.SERVICE_UNAVAILABLE) {
      request.header("Retry-After", "2");
    }
    if (status == HttpStatus.UNAUTHORIZED) {
      request.header("WWW-Authenticate", "Bearer");
    }
    request
        .status(status)
        .header("Cache-Control", "no-store")
        .contentType("application/problem+json")
        .result(body.toString());
  }
}
