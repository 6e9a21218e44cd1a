package dev.rapport.app.serve.access;

import org.jspecify.annotations.Nullable;

/** Somebody could not show who they are; the message says why, for the log, and holds no secret. */
final class NotLoggedIn extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NotLoggedIn() {
    this("it was not begun in this browser, or took too long", null);
  }

  NotLoggedIn(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
