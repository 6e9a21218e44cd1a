package dev.rapport.sandbox.jira.site;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Map;

/**
 * Asks whether requests may go on, and answers. A field of the request keeps each as its number,
 * the decision so far, when it was asked for and decided, and who was asked.
 */
public final class Approvals {
  private static final String PENDING = "pending";

  private final Site site;

  Approvals(Site site) {
    this.site = site;
  }

  /** Asks accounts now; any one of them decides. */
  public void ask(String idOrKey, String by, List<String> approvers) {
    synchronized (site) {
      JsonArray all = of(idOrKey);
      JsonObject approval = new JsonObject();
      approval.addProperty("id", String.valueOf(all.size() + 1));
      approval.addProperty("decision", PENDING);
      approval.addProperty("asked", site.now().toString());
      JsonArray asked = new JsonArray();
      approvers.forEach(account -> asked.add(approver(account)));
      approval.add("approvers", asked);
      all.add(approval);
      keep(idOrKey, by, all);
    }
  }

  private static JsonObject approver(String account) {
    JsonObject approver = new JsonObject();
    approver.addProperty("account", account);
    approver.addProperty("decision", PENDING);
    return approver;
  }

  /** Lets somebody who was asked decide now what is pending. */
  public void decide(String idOrKey, String by, boolean approved) {
    synchronized (site) {
      JsonArray all = of(idOrKey);
      String decision = approved ? "approved" : "declined";
      for (JsonElement each : all) {
        JsonObject approval = each.getAsJsonObject();
        if (PENDING.equals(approval.get("decision").getAsString())) {
          approval.addProperty("decision", decision);
          approval.addProperty("decided", site.now().toString());
          answer(approval.getAsJsonArray("approvers"), by, decision);
        }
      }
      keep(idOrKey, by, all);
    }
  }

  private static void answer(JsonArray approvers, String by, String decision) {
    for (JsonElement approver : approvers) {
      if (by.equals(approver.getAsJsonObject().get("account").getAsString())) {
        approver.getAsJsonObject().addProperty("decision", decision);
      }
    }
  }

  private JsonArray of(String idOrKey) {
    return site.issues()
        .find(idOrKey)
        .map(issue -> issue.value(Vocabulary.APPROVALS))
        .filter(JsonElement::isJsonArray)
        .map(kept -> kept.getAsJsonArray().deepCopy())
        .orElseGet(JsonArray::new);
  }

  private void keep(String idOrKey, String by, JsonArray approvals) {
    Map<String, JsonElement> values = Map.of(Vocabulary.APPROVALS, approvals);
    site.issues().change(idOrKey, by, values, site.now(), null);
  }
}
