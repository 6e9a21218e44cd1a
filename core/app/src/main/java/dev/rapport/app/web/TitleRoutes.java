package dev.rapport.app.web;

import com.google.gson.JsonObject;
import dev.rapport.app.serve.Routes;
import dev.rapport.app.serve.Viewer;
import dev.rapport.app.serve.title.TitleShelf;
import dev.rapport.app.serve.title.Titled;
import dev.rapport.connector.Titles;
import dev.rapport.model.TicketKey;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code GET /titles?ticket=KEY&ticket=KEY}: titles for a page that stands there with its keys
 * already. What the viewer may not see, and what is restricted, has none.
 */
final class TitleRoutes implements Routes, AutoCloseable {
  private final Site site;
  private final TitleShelf shelf;

  TitleRoutes(Site site) {
    this.site = site;
    this.shelf = new TitleShelf(site.serving());
  }

  @Override
  public void addTo(RoutesConfig routes) {
    routes.get("/titles", this::tell);
  }

  private void tell(Context request) {
    Map<Titled, TicketKey> asked = new HashMap<>();
    site.boards()
        .current()
        .ifPresent(
            board ->
                request.queryParams("ticket").stream()
                    .limit(Titles.MOST)
                    .flatMap(TitleRoutes::key)
                    .flatMap(key -> shown(board, key, Viewer.of(request)))
                    .forEach(row -> asked.put(wanted(row), row.key())));
    JsonObject titles = new JsonObject();
    shelf
        .of(asked.keySet())
        .forEach((ticket, title) -> titles.addProperty(String.valueOf(asked.get(ticket)), title));
    JsonObject answer = new JsonObject();
    answer.add("titles", titles);
    request
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(answer.toString());
  }

  private static Titled wanted(Row row) {
    return new Titled(row.key().host(), row.sourceId());
  }

  private static Stream<TicketKey> key(String text) {
    try {
      return Stream.of(TicketKey.parse(text));
    } catch (IllegalArgumentException e) {
      return Stream.empty();
    }
  }

  private static Stream<Row> shown(Board board, TicketKey key, Viewer viewer) {
    return Optional.of(key).flatMap(board::find).stream()
        .filter(row -> row.key().equals(key))
        .filter(row -> !row.restricted())
        .filter(
            row ->
                viewer.seesTickets()
                    || (viewer.seesOwnTicketsOnly() && row.isOf(viewer.accounts())));
  }

  @Override
  public void close() {
    shelf.close();
  }
}
