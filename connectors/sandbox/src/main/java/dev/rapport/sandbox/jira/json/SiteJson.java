package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.jira.site.Field;
import dev.rapport.sandbox.jira.site.Status;
import java.util.Locale;
import java.util.stream.Stream;

/** The words of a site as documents. */
public final class SiteJson {
  private final View view;

  /** The words as seen so. */
  public SiteJson(View view) {
    this.view = view;
  }

  /** A status with its category. */
  public JsonObject of(Status status) {
    Status.Category category = status.category();
    JsonObject categoryJson =
        Json.object()
            .with("self", view.self("/statuscategory/" + category.id()))
            .with("id", category.id())
            .with("key", category.key())
            .with("colorName", category.colour())
            .with("name", category.label())
            .build();
    return Json.object()
        .with("self", view.self("/status/" + status.id()))
        .with("description", "")
        .with("iconUrl", view.origin() + "/images/icons/status.png")
        .with("name", status.name())
        .with("id", status.id())
        .with("statusCategory", categoryJson)
        .build();
  }

  /** A field with its schema. */
  public JsonObject of(Field field) {
    Json json = Json.object().with("id", field.id());
    if (view.face().isCloud()) {
      json.with("key", field.id());
    }
    return json.with("name", field.name())
        .with("custom", field.isCustom())
        .with("orderable", true)
        .with("navigable", true)
        .with("searchable", true)
        .with("clauseNames", Json.array(Stream.of(Json.text(clause(field)))))
        .with("schema", schema(field))
        .build();
  }

  private static String clause(Field field) {
    return field.isCustom() ? field.name() : field.id().toLowerCase(Locale.ROOT);
  }

  private static JsonObject schema(Field field) {
    Json schema = Json.object().with("type", field.kind().type());
    switch (field.kind()) {
      case USERS -> schema.with("items", "user");
      case LABELS -> schema.with("items", "string");
      case NAMED_LIST ->
          schema.with("items", field.isCustom() ? "sd-customerorganization" : "option");
      default -> schema.optional("items", null);
    }
    if (!field.isCustom()) {
      return schema.with("system", field.id()).build();
    }
    String number = field.id().substring(field.id().indexOf('_') + 1);
    return schema.with("custom", field.custom()).with("customId", Long.parseLong(number)).build();
  }
}
