package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.View;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Knows which call leads where. */
final class Router {
  private final List<Route> routes = new ArrayList<>();

  /** What answers calls of one kind. */
  @FunctionalInterface
  interface Handler {
    Reply answer(Request request);
  }

  private record Route(String method, Pattern path, Handler handler) {}

  /** Leads calls to a handler; each {@code {}} in the path is an open place. */
  Router on(String method, String path, Handler handler) {
    String pattern = Pattern.quote(path).replace("{}", "\\E([^/]+)\\Q");
    routes.add(new Route(method, Pattern.compile(pattern), handler));
    return this;
  }

  /** The answer to a call; 404 where it leads nowhere, 405 where only its method is wrong. */
  Reply answer(Call call, View view) {
    boolean pathKnown = false;
    for (Route route : routes) {
      Matcher path = route.path().matcher(call.path());
      if (path.matches()) {
        pathKnown = true;
        if (route.method().equals(call.method())) {
          return route.handler().answer(new Request(call, parts(path), view));
        }
      }
    }
    return pathKnown
        ? Reply.empty(405)
        : Reply.json(404, "{\"message\":\"null for uri\",\"status-code\":404}");
  }

  private static List<String> parts(Matcher path) {
    List<String> parts = new ArrayList<>();
    for (int i = 1; i <= path.groupCount(); i++) {
      parts.add(Request.decoded(path.group(i).replace("+", "%2B")));
    }
    return parts;
  }
}
