package dev.rapport.servicenow.write;

import com.google.gson.Gson;
import com.google.gson.annotations.SerializedName;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * Several calls in one, as the Batch API takes them.
 *
 * @param id comes back with the answer; of no other use
 * @param calls carried out one after the other, in this order
 */
record BatchRequest(
    @SerializedName("batch_request_id") String id,
    @SerializedName("rest_requests") List<Inner> calls) {
  private static final List<Header> HEADERS =
      List.of(
          new Header("Accept", "application/json"), new Header("Content-Type", "application/json"));

  /** A batch that makes these changes; the first call's id is 0, the next 1. */
  static BatchRequest of(List<RowChange> changes, Gson gson) {
    List<Inner> calls = new ArrayList<>();
    for (RowChange change : changes) {
      calls.add(Inner.of(Integer.toString(calls.size()), change, gson));
    }
    return new BatchRequest("rapport", calls);
  }

  /**
   * One call of a batch.
   *
   * @param url path and query, without the host
   * @param body base64; "" for none
   */
  record Inner(String id, String method, String url, List<Header> headers, String body) {
    static Inner of(String id, RowChange change, Gson gson) {
      String query =
          "?sysparm_fields=" + URLEncoder.encode(change.fields(), StandardCharsets.UTF_8);
      return new Inner(
          id, change.action().name(), change.path() + query, HEADERS, body(change, gson));
    }

    private static String body(RowChange change, Gson gson) {
      return change.values().isEmpty()
          ? ""
          : Base64.getEncoder()
              .encodeToString(gson.toJson(change.values()).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** A header of a call of a batch. */
  record Header(String name, String value) {}
}
