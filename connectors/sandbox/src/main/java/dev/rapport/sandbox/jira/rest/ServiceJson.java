package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import dev.rapport.sandbox.jira.json.View;
import dev.rapport.sandbox.jira.site.Account;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The shapes that all answers of Jira Service Management are made of. */
final class ServiceJson {
  private static final int USUAL = 50;

  private ServiceJson() {}

  /** The page of a list that a call asks for by {@code start} and {@code limit}. */
  static <T> Reply page(Request request, List<T> all, Function<T, ? extends JsonElement> json) {
    int start = request.number("start", 0);
    int limit = Math.min(request.number("limit", USUAL), USUAL);
    int from = Math.min(start, all.size());
    List<T> page = all.subList(from, Math.min(from + limit, all.size()));
    JsonObject links =
        Json.object()
            .with("base", request.view().origin())
            .with("context", "")
            .with("self", request.view().origin() + request.call().path())
            .build();
    JsonObject body =
        Json.object()
            .with("size", page.size())
            .with("start", start)
            .with("limit", limit)
            .with("isLastPage", from + page.size() >= all.size())
            .with("_links", links)
            .with("values", Json.array(page.stream().map(json)))
            .build();
    return Reply.json(200, body.toString());
  }

  /** The account of an id; JSON's null for nobody and for one that was deleted. */
  static JsonElement user(View view, @Nullable String accountId) {
    return view.site()
        .people()
        .byId(accountId)
        .<JsonElement>map(account -> user(view, account))
        .orElse(JsonNull.INSTANCE);
  }

  /** An account. */
  static JsonObject user(View view, Account account) {
    boolean cloud = view.face().isCloud();
    Json json = cloud ? Json.object().with("accountId", account.id()) : Json.object();
    if (!cloud) {
      json.with("name", account.name()).with("key", account.name());
    }
    return json.optional("emailAddress", account.email())
        .with("displayName", account.displayName())
        .with("active", account.active())
        .optional("timeZone", account.timeZone())
        .build();
  }
}
