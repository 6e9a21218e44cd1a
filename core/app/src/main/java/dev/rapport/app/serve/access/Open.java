package dev.rapport.app.serve.access;

import io.javalin.http.Context;

/** What is answered without a login, because it says nothing or carries its own proof. */
final class Open {
  private Open() {}

  /** Whether the request carries a signature or a token of its own, which its part checks. */
  static boolean isSigned(Context request) {
    String path = request.path();
    boolean token = request.header("Authorization") != null;
    return path.startsWith("/hooks/") || (token && isForMachines(path));
  }

  /** Whether anybody may ask for it. */
  static boolean isForAll(Context request) {
    String path = request.path();
    return path.startsWith("/assets/")
        || path.startsWith("/health/")
        || path.equals("/login")
        || path.startsWith("/login/");
  }

  /** Whether no person looks at the answer: it is no page, so it leads to no login page. */
  static boolean isForMachines(String path) {
    return path.startsWith("/api/") || path.equals("/metrics");
  }
}
