package dev.rapport.app.web;

import dev.rapport.app.serve.Feed;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Viewer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpStatus;
import io.javalin.http.sse.SseClient;

/**
 * The server's news for open pages, as server-sent events. Progress names hosts, so only those who
 * see tickets hear it; the others hear that there is something new.
 */
final class FeedRoutes implements Routes {
  private final Feed feed;

  FeedRoutes(Feed feed) {
    this.feed = feed;
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.sse("/feed", this::listen);
  }

  private void listen(SseClient client) {
    Viewer viewer = Viewer.of(client.ctx());
    client.keepAlive();
    try {
      Feed.Subscription news = feed.subscribe(item -> tell(client, viewer, item));
      client.onClose(news::close);
    } catch (IllegalStateException e) {
      // A page without news still works.
      client.ctx().status(HttpStatus.SERVICE_UNAVAILABLE);
      client.close();
    }
  }

  private static void tell(SseClient client, Viewer viewer, Feed.News item) {
    if (client.terminated()) {
      throw new IllegalStateException("the page is gone");
    }
    if (viewer.seesTickets()) {
      client.sendEvent(item.name(), item.data().toString());
    } else if (item.name().equals("board")) {
      client.sendEvent(item.name(), "{}");
    }
  }
}
