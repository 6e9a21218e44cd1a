package dev.rapport.sandbox.jira.json;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.rapport.sandbox.faults.Fault;

/** Long texts: documents on Cloud, wiki text on Data Center. */
final class BodyJson {
  private final View view;
  private final Adf adf;

  BodyJson(View view) {
    this.view = view;
    this.adf = new Adf(view.site().people());
  }

  /** A text or a document as it was written, in the way of this face. */
  JsonElement of(JsonElement body) {
    if (body.isJsonNull()) {
      return body;
    }
    if (view.face().isCloud()) {
      return body.isJsonPrimitive() ? adf.document(body.getAsString()) : body;
    }
    return new JsonPrimitive(AdfText.of(body));
  }

  /** A comment's body, as spoilt as the switches will have it. */
  JsonElement of(JsonElement body, long commentId) {
    String id = String.valueOf(commentId);
    if (view.faults().strikes(Fault.BODILESS_COMMENTS, id)) {
      return JsonNull.INSTANCE;
    }
    if (view.faults().strikes(Fault.WIKI_IN_ADF, id)) {
      return new JsonPrimitive(AdfText.of(body));
    }
    JsonElement shown = of(body);
    return shown instanceof JsonObject document && view.faults().strikes(Fault.UNKNOWN_NODES, id)
        ? withUnknownNode(document.deepCopy())
        : shown;
  }

  private static JsonObject withUnknownNode(JsonObject document) {
    JsonObject text = Json.object().with("type", "text").with("text", "Novel").build();
    JsonArray content = new JsonArray();
    content.add(text);
    JsonObject node =
        Json.object()
            .with("type", "hologram")
            .with("attrs", Json.object().with("depth", 3).build())
            .with("content", content)
            .build();
    document.getAsJsonArray("content").add(node);
    return document;
  }
}
