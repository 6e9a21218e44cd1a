package dev.rapport.sandbox.servicenow;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The Batch API: several calls in one, carried out one after the other. The batch is answered 200
 * whatever became of them; each has its own status inside.
 */
final class BatchApi {
  private static final int MOST_CHARACTERS = 10 * 1024 * 1024;
  private static final String WAIT_SECONDS = "2";

  private final FaultSwitches switches;
  private final Function<Call, Reply> api;

  /**
   * A batch of calls.
   *
   * @param api what answers one of them
   */
  BatchApi(FaultSwitches switches, Function<Call, Reply> api) {
    this.switches = switches;
    this.api = api;
  }

  Reply answer(Call call) {
    if (switches.isOn(Fault.NO_BATCH_ROLE)) {
      throw ApiError.notAuthorized("Batch");
    }
    if (call.body().length() > MOST_CHARACTERS) {
      throw new ApiError(413, "Request entity too large", null);
    }
    JsonObject batch = read(call);
    JsonArray serviced = new JsonArray();
    JsonArray unserviced = new JsonArray();
    boolean inTime = true;
    for (JsonElement each : batch.getAsJsonArray("rest_requests")) {
      JsonObject request = each.getAsJsonObject();
      inTime = inTime && !switches.strikes(Fault.BATCH_CUT_SHORT);
      if (inTime) {
        serviced.add(serviced(request));
      } else {
        unserviced.add(request.get("id"));
      }
    }
    JsonObject document = new JsonObject();
    document.add("batch_request_id", batch.get("batch_request_id"));
    document.add("serviced_requests", serviced);
    document.add("unserviced_requests", unserviced);
    return Reply.json(200, document.toString());
  }

  private static JsonObject read(Call call) {
    try {
      JsonObject batch = JsonParser.parseString(call.body()).getAsJsonObject();
      if (batch.has("batch_request_id") && batch.has("rest_requests")) {
        return batch;
      }
    } catch (JsonParseException | IllegalStateException unreadable) {
      // Said below.
    }
    throw new ApiError(400, "Exception while reading request", "The body is no batch");
  }

  private JsonObject serviced(JsonObject request) {
    Reply reply = reply(inner(request));
    JsonObject serviced = new JsonObject();
    serviced.add("id", request.get("id"));
    serviced.addProperty(
        "body", Base64.getEncoder().encodeToString(reply.body().getBytes(StandardCharsets.UTF_8)));
    serviced.addProperty("status_code", reply.status());
    serviced.addProperty("status_text", reply.status() < 300 ? "OK" : "Error");
    serviced.addProperty("execution_time", 5);
    serviced.add("headers", headers(reply));
    return serviced;
  }

  private Reply reply(Call call) {
    if (switches.strikes(Fault.THROTTLED_INSIDE)) {
      return new ApiError(429, "Rate limit exceeded", "Too many requests for this user")
          .reply()
          .with("Retry-After", WAIT_SECONDS);
    }
    try {
      return api.apply(call);
    } catch (ApiError refusal) {
      return refusal.reply();
    }
  }

  private static Call inner(JsonObject request) {
    Map<String, String> headers = new LinkedHashMap<>();
    Optional.ofNullable(request.getAsJsonArray("headers")).stream()
        .flatMap(all -> all.asList().stream())
        .map(JsonElement::getAsJsonObject)
        .forEach(
            header ->
                headers.put(text(header, "name").toLowerCase(Locale.ROOT), text(header, "value")));
    byte[] body = Base64.getDecoder().decode(text(request, "body"));
    return new Call(
        text(request, "method"),
        text(request, "url"),
        headers,
        new String(body, StandardCharsets.UTF_8));
  }

  private static String text(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }

  private static JsonArray headers(Reply reply) {
    JsonArray headers = new JsonArray();
    for (Reply.Header header : reply.headers()) {
      JsonObject one = new JsonObject();
      one.addProperty("name", header.name());
      one.addProperty("value", header.value());
      headers.add(one);
    }
    return headers;
  }
}
