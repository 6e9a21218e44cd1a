package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Change;
import dev.rapport.sandbox.jira.site.Field;
import dev.rapport.sandbox.jira.site.Issue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Histories as documents. */
public final class ChangeJson {
  /** How many histories come inside an issue on Cloud, newest first. */
  private static final int EMBEDDED_ON_CLOUD = 40;

  private final View view;
  private final UserJson users;

  ChangeJson(View view, UserJson users) {
    this.view = view;
    this.users = users;
  }

  /** The histories inside an issue: the newest on Cloud, all of them on Data Center. */
  JsonObject embedded(Issue issue) {
    List<Change> shown = new ArrayList<>(issue.changes());
    if (view.face().isCloud()) {
      Collections.reverse(shown);
      shown = shown.subList(0, Math.min(EMBEDDED_ON_CLOUD, shown.size()));
    }
    return Json.object()
        .with("startAt", 0)
        .with("maxResults", shown.size())
        .with("total", issue.changes().size())
        .with("histories", Json.array(shown.stream().map(this::of)))
        .build();
  }

  /** The histories that the calls for an issue's history give, oldest first. */
  public List<Change> told(Issue issue) {
    boolean silent = view.faults().strikes(Fault.EMPTY_CHANGELOG, String.valueOf(issue.id()));
    return silent ? List.of() : issue.changes();
  }

  /** A history. */
  public JsonObject of(Change change) {
    String id = String.valueOf(change.id());
    boolean nobody = view.faults().strikes(Fault.NULL_AUTHORS, id);
    Json json =
        Json.object()
            .with("id", id)
            .with("author", nobody ? JsonNull.INSTANCE : users.of(change.author()))
            .with("created", moment(change, id))
            .with("items", items(change, id));
    if (change.metadata() != null) {
      json.with("historyMetadata", change.metadata());
    }
    return json.build();
  }

  private JsonElement moment(Change change, String id) {
    if (view.faults().strikes(Fault.NUMERIC_CREATED, id)) {
      return new JsonPrimitive(change.at().toEpochMilli());
    }
    if (view.faults().strikes(Fault.CREATED_IN_SECONDS, id)) {
      return new JsonPrimitive(change.at().getEpochSecond());
    }
    return new JsonPrimitive(view.moment(change.at()));
  }

  private JsonArray items(Change change, String id) {
    boolean fieldless = view.faults().strikes(Fault.FIELDLESS_CHANGES, id);
    return Json.array(change.items().stream().map(item -> item(item, !fieldless)));
  }

  private JsonObject item(Change.Item item, boolean withFieldId) {
    Optional<Field> field = view.site().vocabulary().field(item.fieldId());
    boolean custom = field.filter(Field::isCustom).isPresent();
    boolean user = field.filter(known -> known.kind() == Field.Kind.USER).isPresent();
    Json json =
        Json.object().with("field", item.field()).with("fieldtype", custom ? "custom" : "jira");
    if (view.face().isCloud() && withFieldId) {
      json.optional("fieldId", item.fieldId());
    }
    return json.optional("from", user ? account(item.from()) : item.from())
        .optional("fromString", item.fromText())
        .optional("to", user ? account(item.to()) : item.to())
        .optional("toString", item.toText())
        .build();
  }

  /** Histories name accounts as the face does. */
  private @Nullable String account(@Nullable String id) {
    return view.face().isCloud() ? id : view.site().people().byId(id).map(Account::name).orElse(id);
  }
}
