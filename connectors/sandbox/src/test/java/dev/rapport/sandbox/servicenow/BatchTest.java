package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.Schedule;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchTest {
  private static final String TABLE = "/api/now/v2/table/x_acme_rapport_summary";

  private final ServiceNowSandbox sandbox = ServiceNowSandbox.builder().start();
  private final Caller caller = new Caller(sandbox);

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void eachCallHasItsOwnStatusUnderTheBatchsOne() {
    Caller.Answer answer =
        batch(insert("first"), request("2", "PATCH", TABLE + "/none", "{}"), insert("third"));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(statuses(answer)).containsExactly(201, 404, 201);
    assertThat(sandbox.tables().table("x_acme_rapport_summary").size()).isEqualTo(2);
    assertThat(body(answer, 0)).contains("sys_id").contains("first");
  }

  @Test
  void aBatchIsOneCallInTheJournal() {
    batch(insert("1"), insert("2"));

    assertThat(sandbox.journal().count()).isEqualTo(1);
  }

  @Test
  void aBatchThatRunsOutOfTimeNamesWhatItLeft() {
    sandbox.faults().on(Fault.BATCH_CUT_SHORT, Schedule.every(2));

    Caller.Answer answer = batch(insert("1"), insert("2"), insert("3"));

    assertThat(statuses(answer)).containsExactly(201);
    assertThat(answer.json().getAsJsonArray("unserviced_requests")).hasSize(2);
  }

  @Test
  void aCallInsideMayBeRationed() {
    sandbox.faults().on(Fault.THROTTLED_INSIDE, Schedule.next(1));

    assertThat(statuses(batch(insert("1"), insert("2")))).containsExactly(429, 201);
  }

  @Test
  void withoutTheRightTheBatchIsRefused() {
    sandbox.faults().on(Fault.NO_BATCH_ROLE);

    assertThat(batch(insert("1")).status()).isEqualTo(403);
  }

  @Test
  void whatIsNoBatchIsRefused() {
    assertThat(caller.call("POST", "/api/now/v1/batch", "[]").status()).isEqualTo(400);
    assertThat(caller.call("POST", "/api/now/v1/batch", "{}").status()).isEqualTo(400);
  }

  private Caller.Answer batch(JsonObject... requests) {
    JsonArray all = new JsonArray();
    List.of(requests).forEach(all::add);
    JsonObject batch = new JsonObject();
    batch.addProperty("batch_request_id", "7");
    batch.add("rest_requests", all);
    return caller.call("POST", "/api/now/v1/batch", batch.toString());
  }

  private static JsonObject insert(String summary) {
    return request(summary, "POST", TABLE, "{\"summary\":\"" + summary + "\"}");
  }

  private static JsonObject request(String id, String method, String url, String body) {
    JsonObject request = new JsonObject();
    request.addProperty("id", id);
    request.addProperty("method", method);
    request.addProperty("url", url);
    request.addProperty(
        "body", Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)));
    JsonArray headers = new JsonArray();
    headers.add(header("Accept"));
    headers.add(header("Content-Type"));
    request.add("headers", headers);
    return request;
  }

  private static JsonObject header(String name) {
    JsonObject header = new JsonObject();
    header.addProperty("name", name);
    header.addProperty("value", "application/json");
    return header;
  }

  private static List<Integer> statuses(Caller.Answer answer) {
    return answer.json().getAsJsonArray("serviced_requests").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .map(each -> each.get("status_code").getAsInt())
        .toList();
  }

  private static String body(Caller.Answer answer, int index) {
    JsonObject each =
        answer.json().getAsJsonArray("serviced_requests").get(index).getAsJsonObject();
    byte[] body = Base64.getDecoder().decode(each.get("body").getAsString());
    return new String(body, StandardCharsets.UTF_8);
  }
}
