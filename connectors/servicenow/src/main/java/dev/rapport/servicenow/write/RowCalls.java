package dev.rapport.servicenow.write;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.rapport.connector.HostException;
import dev.rapport.http.HostClient;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import retrofit2.Call;

/** Makes one change with one call, and reads what the host says of one row. */
final class RowCalls {
  /** These concern one row; everything else concerns the host as a whole. */
  private static final Set<HostException.Kind> OF_ONE_ROW =
      Set.of(
          HostException.Kind.FORBIDDEN,
          HostException.Kind.NOT_FOUND,
          HostException.Kind.CONFLICT,
          HostException.Kind.BUG);

  private final String host;
  private final HostClient client;
  private final WriteApi api;

  RowCalls(String host, HostClient client, WriteApi api) {
    this.host = host;
    this.client = client;
    this.api = api;
  }

  /**
   * Makes the change.
   *
   * @throws HostException when the host as a whole fails; with {@link HostException#isMaybeDone()}
   *     where a row may have been added
   */
  RowResult make(RowChange change) {
    try {
      return switch (change.action()) {
        case POST -> added(change);
        case PATCH -> changed(change);
        case DELETE -> {
          client.writeIdempotent(api.remove(change.table(), change.sysId()));
          yield RowResult.done(new HostRow(Map.of()));
        }
      };
    } catch (HostException e) {
      return refused(change, e);
    }
  }

  private RowResult changed(RowChange change) {
    Call<JsonObject> call =
        api.set(change.table(), change.sysId(), change.fields(), change.values());
    return row(
        change, (change.isOnceOnly() ? client.write(call) : client.writeIdempotent(call)).body());
  }

  private RowResult added(RowChange change) {
    return row(
        change, client.write(api.add(change.table(), change.fields(), change.values())).body());
  }

  /** What a call inside a batch came to, which was done or refused. */
  RowResult inner(RowChange change, BatchAnswer.Inner answer) {
    if (answer.isRefused()) {
      String method = change.action().name();
      return refused(change, client.refusal(method, change.path(), answer.status(), answer.text()));
    }
    return change.action() == RowChange.Action.DELETE
        ? RowResult.done(new HostRow(Map.of()))
        : row(change, object(answer.text()));
  }

  /** It may have been done: what is there has to be looked at before anything is written again. */
  HostException doubtful(RowChange change) {
    return HostException.unanswered(
        host,
        change.action() + " " + change.path() + " was given up by the host; run it again later",
        null);
  }

  /** Whether it concerns the thing that was written alone, and was not done. */
  static boolean isOfOneRow(HostException e) {
    return !e.isMaybeDone() && OF_ONE_ROW.contains(e.kind());
  }

  private static RowResult refused(RowChange change, HostException e) {
    if (!isOfOneRow(e)) {
      throw e;
    }
    boolean isGone = e.kind() == HostException.Kind.NOT_FOUND;
    return isGone && change.action() == RowChange.Action.DELETE
        ? RowResult.done(new HostRow(Map.of()))
        : RowResult.refused(e);
  }

  /** A transaction that the host gave up is answered with an error under a good status. */
  private RowResult row(RowChange change, JsonObject answer) {
    Optional<JsonObject> result =
        Optional.ofNullable(answer.get("result"))
            .filter(JsonElement::isJsonObject)
            .map(JsonElement::getAsJsonObject);
    if (result.isEmpty() || answer.has("error")) {
      throw doubtful(change);
    }
    return RowResult.done(new HostRow(texts(result.get())));
  }

  private static Map<String, String> texts(JsonObject row) {
    Map<String, String> values = new LinkedHashMap<>();
    row.entrySet().forEach(field -> values.put(field.getKey(), text(field.getValue())));
    return values;
  }

  /** References come as an object with the value in it. */
  private static String text(JsonElement value) {
    if (value instanceof JsonObject object && object.has("value")) {
      return text(object.get("value"));
    }
    return value.isJsonPrimitive() ? value.getAsString() : "";
  }

  private static JsonObject object(String json) {
    try {
      JsonElement parsed = JsonParser.parseString(json);
      return parsed.isJsonObject() ? parsed.getAsJsonObject() : new JsonObject();
    } catch (JsonParseException e) {
      return new JsonObject();
    }
  }
}
