package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import dev.rapport.sandbox.jira.json.Json;
import java.util.List;
import java.util.function.Function;

/** One page of a list that is read by {@code startAt} and {@code maxResults}. */
record Offsets<T>(List<T> page, int startAt, int maxResults, int total) {

  /** The page a call asks for. */
  static <T> Offsets<T> of(Request request, List<T> all, int usual) {
    int startAt = request.number("startAt", 0);
    int maxResults = Math.min(request.number("maxResults", usual), Math.max(usual, 100));
    int from = Math.min(startAt, all.size());
    List<T> page = all.subList(from, Math.min(from + maxResults, all.size()));
    return new Offsets<>(page, startAt, maxResults, all.size());
  }

  /** The page as a bean of that name in the documentation: values, total, isLast. */
  Json bean(Request request, Function<T, ? extends JsonElement> json) {
    return Json.object()
        .with("self", request.view().origin() + request.call().path())
        .with("maxResults", maxResults)
        .with("startAt", startAt)
        .with("total", total)
        .with("isLast", startAt + page.size() >= total)
        .with("values", Json.array(page.stream().map(json)));
  }
}
