package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** Approvals as documents; see {@link dev.rapport.sandbox.jira.site.Approvals} for what is kept. */
public final class ApprovalJson {
  private final View view;
  private final Function<String, JsonElement> users;

  /** Approvals as seen so, in a field of the issue. */
  public ApprovalJson(View view) {
    this(view, new UserJson(view)::of);
  }

  /**
   * The same for another reader.
   *
   * @param users how accounts are written, by their ids
   */
  public ApprovalJson(View view, Function<String, JsonElement> users) {
    this.view = view;
    this.users = users;
  }

  /** All approvals in the field's value. */
  public List<JsonObject> of(JsonElement kept) {
    List<JsonObject> approvals = new ArrayList<>();
    if (kept.isJsonArray()) {
      kept.getAsJsonArray().forEach(each -> approvals.add(json(each.getAsJsonObject())));
    }
    return approvals;
  }

  private JsonObject json(JsonObject kept) {
    Json json =
        Json.object()
            .with("id", kept.get("id").getAsString())
            .with("name", "Waiting for approval")
            .with("finalDecision", kept.get("decision").getAsString())
            .with("canAnswerApproval", false)
            .with(
                "approvers",
                Json.array(
                    StreamSupport.stream(kept.getAsJsonArray("approvers").spliterator(), false)
                        .map(approver -> approver(approver.getAsJsonObject()))))
            .with("createdDate", date(kept, "asked").orElseThrow());
    date(kept, "decided").ifPresent(date -> json.with("completedDate", date));
    return json.build();
  }

  private JsonElement approver(JsonObject kept) {
    return Json.object()
        .with("approver", users.apply(kept.get("account").getAsString()))
        .with("approverDecision", kept.get("decision").getAsString())
        .build();
  }

  private Optional<JsonObject> date(JsonObject kept, String name) {
    return kept.get(name) instanceof JsonPrimitive at
        ? Optional.of(ServiceDates.date(view, Instant.parse(at.getAsString())))
        : Optional.empty();
  }
}
