package dev.rapport.jira.install;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.connector.HostMemory;
import dev.rapport.connector.Installer.State;
import dev.rapport.connector.Installer.Step;
import dev.rapport.connector.Secret;
import dev.rapport.http.HostClient;
import java.util.List;
import java.util.Optional;

/**
 * What tells the server of changes, signed with a secret. Cloud lets an administrator's account
 * make it; on Data Center a person does. It tells nothing of issue properties, so that what is
 * written there does not come back.
 */
public final class Webhook implements SitePart {
  private static final String NAME = "Rapport";
  private static final List<String> EVENTS =
      List.of(
          "jira:issue_created",
          "jira:issue_updated",
          "jira:issue_deleted",
          "comment_created",
          "comment_updated",
          "comment_deleted",
          "issuelink_created",
          "issuelink_deleted");

  private final Optional<Secret> secret;
  private final Optional<String> address;
  private final String scope;
  private final boolean cloud;
  private final HostClient client;
  private final WebhookApi api;
  private final Made made;
  private final Clicks clicks;

  /**
   * Of one host.
   *
   * @param secret what it signs with; without one nothing is wanted
   * @param address where the server takes it; empty where that is not known
   * @param scope the issues that it tells of, in JQL
   */
  public Webhook(
      Optional<Secret> secret,
      Optional<String> address,
      String scope,
      boolean cloud,
      HostClient client,
      HostMemory memory,
      Clicks clicks) {
    this.secret = secret;
    this.address = address;
    this.scope = scope;
    this.cloud = cloud;
    this.client = client;
    this.api = client.api(WebhookApi.class);
    this.made = Made.webhooks(memory);
    this.clicks = clicks;
  }

  @Override
  public List<Step> install(boolean dry) {
    return secret.map(key -> List.of(install(key, dry))).orElse(List.of());
  }

  private Step install(Secret key, boolean dry) {
    if (!cloud || address.isEmpty()) {
      return byHand("");
    }
    Optional<List<JsonObject>> all = Refusals.orNone(() -> client.read(api.all()).body());
    if (all.isEmpty()) {
      return byHand("the account does not administer Jira; ");
    }
    if (all.get().stream().anyMatch(one -> text(one, "url").equals(address.get()))) {
      all.get().stream().filter(this::isAsMade).findFirst().ifPresent(one -> remember(one, dry));
      return new Step(State.FINE, what(), "`rapport uninstall` takes it away where we made it");
    }
    if (dry) {
      return new Step(State.PLANNED, what(), "for " + scope + ", signed with hook.secret");
    }
    return Refusals.orNone(() -> client.write(api.make(json(key))).body())
        .map(
            one -> {
              remember(one, false);
              return new Step(State.DONE, what(), "`rapport uninstall` takes it away");
            })
        .orElseGet(() -> byHand("the host did not take it; "));
  }

  /** By its address, which no other has; not by its secret, which nobody tells. */
  private void remember(JsonObject webhook, boolean dry) {
    if (!dry) {
      String self = text(webhook, "self");
      made.put(text(webhook, "url"), self.substring(self.lastIndexOf('/') + 1), "");
    }
  }

  private JsonObject json(Secret key) {
    JsonObject filters = new JsonObject();
    filters.addProperty("issue-related-events-section", scope);
    JsonArray events = new JsonArray();
    EVENTS.forEach(events::add);
    JsonObject json = new JsonObject();
    json.addProperty("name", NAME);
    json.addProperty("url", address.orElse(""));
    json.add("events", events);
    json.add("filters", filters);
    json.addProperty("excludeBody", false);
    json.addProperty("secret", key.reveal());
    return json;
  }

  private Step byHand(String why) {
    return new Step(
        State.BY_HAND,
        what(),
        why
            + "open "
            + clicks.webhooks()
            + " > Create a WebHook > name "
            + NAME
            + ", URL "
            + address.orElse("/hooks/jira/HOST of the server (serve.address)")
            + ", secret that of hook.secret, JQL "
            + scope
            + ", events "
            + String.join(", ", EVENTS)
            + "; take it back there");
  }

  @Override
  public List<Step> uninstall(boolean dry) {
    if (made.all().isEmpty()) {
      return secret.isPresent()
          ? List.of(
              new Step(
                  State.BY_HAND,
                  what() + ", where a person made it",
                  "open " + clicks.webhooks() + " > Delete"))
          : List.of();
    }
    return Refusals.orNone(() -> client.read(api.all()).body())
        .map(
            all ->
                made.all().keySet().stream()
                    .flatMap(url -> takeAway(url, all, dry).stream())
                    .toList())
        .orElseGet(() -> List.of(withoutRight()));
  }

  private Step withoutRight() {
    return new Step(
        State.BY_HAND,
        what(),
        "the account does not administer Jira any more; open " + clicks.webhooks() + " > Delete");
  }

  private Optional<Step> takeAway(String url, List<JsonObject> all, boolean dry) {
    String id = made.find(url).map(Made.Thing::id).orElse("");
    Optional<JsonObject> there =
        all.stream().filter(one -> text(one, "self").endsWith("/" + id)).findFirst();
    if (there.isEmpty()) {
      made.drop(url);
      return Optional.empty();
    }
    if (!text(there.get(), "url").equals(url) || !text(there.get(), "name").equals(NAME)) {
      return Optional.of(new Step(State.KEPT, what(), "edited by a person"));
    }
    if (dry) {
      return Optional.of(new Step(State.PLANNED, what(), ""));
    }
    client.writeIdempotent(api.remove(id));
    made.drop(url);
    return Optional.of(new Step(State.DONE, what(), "taken away"));
  }

  private boolean isAsMade(JsonObject webhook) {
    return text(webhook, "name").equals(NAME)
        && address.filter(text(webhook, "url")::equals).isPresent();
  }

  private static String text(JsonObject json, String name) {
    return json.has(name) && json.get(name).isJsonPrimitive() ? json.get(name).getAsString() : "";
  }

  private static String what() {
    return "the webhook \"" + NAME + "\"";
  }
}
