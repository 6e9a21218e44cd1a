package dev.rapport.jira.install;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.rapport.connector.TicketFact;
import dev.rapport.http.HostClient;

/** How each face adds a custom field and takes it away. */
final class FieldHost {
  private static final String KIND = "com.atlassian.jira.plugin.system.customfieldtypes:";

  private final HostClient client;
  private final FieldApi api;
  private final boolean cloud;

  FieldHost(HostClient client, boolean cloud) {
    this.client = client;
    this.api = client.api(FieldApi.class);
    this.cloud = cloud;
  }

  /** Which of the interfaces the face has. */
  static String version(boolean cloud) {
    return cloud ? "3" : "2";
  }

  /** What Jira calls the kind of field that shows a fact. */
  static String kind(TicketFact fact) {
    return KIND + (fact.isNumber() ? "float" : "textfield");
  }

  /** Adds a field; the host's id of it. */
  String add(String name, TicketFact fact) {
    JsonObject field = new JsonObject();
    field.addProperty("name", name);
    field.addProperty("description", SavedSearch.MADE);
    field.addProperty("type", kind(fact));
    field.addProperty("searcherKey", KIND + (fact.isNumber() ? "exactnumber" : "textsearcher"));
    return client.write(api.add(version(cloud), field)).body().get("id").getAsString();
  }

  /** Whether it has a context; on Data Center a new field has one for all projects. */
  boolean applies(String id) {
    return !cloud || !client.read(api.contexts(id)).body().getAsJsonArray("values").isEmpty();
  }

  /** Gives it a context for all projects and all types. */
  void applyEverywhere(String id) {
    JsonObject context = new JsonObject();
    context.addProperty("name", "Rapport");
    context.addProperty("description", SavedSearch.MADE);
    context.add("projectIds", new JsonArray());
    context.add("issueTypeIds", new JsonArray());
    client.write(api.addContext(id, context));
  }

  /** Takes it away: on Cloud into the trash, where an administrator can bring it back. */
  void remove(String id) {
    if (cloud) {
      client.writeIdempotent(api.trash(id));
    } else {
      client.writeIdempotent(api.remove(id));
    }
  }

  /** What is left of it then, in words. */
  String afterwards() {
    return cloud
        ? "in the trash of custom fields, from where an administrator can bring it back"
        : "taken away";
  }
}
