package dev.rapport.sandbox.servicenow;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plain HTTP client of a sandbox, so that tests see exactly what goes over the wire. */
final class Caller {
  private final HttpClient client = HttpClient.newHttpClient();
  private final String url;
  private final String authorization;

  Caller(ServiceNowSandbox sandbox) {
    this(sandbox, sandbox.password());
  }

  Caller(ServiceNowSandbox sandbox, String password) {
    byte[] pair = (sandbox.user() + ":" + password).getBytes(StandardCharsets.UTF_8);
    url = sandbox.url();
    authorization = "Basic " + Base64.getEncoder().encodeToString(pair);
  }

  /** An answer with what tests ask of it. */
  record Answer(HttpResponse<String> response) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    JsonObject json() {
      return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    JsonObject row() {
      return json().getAsJsonObject("result");
    }

    JsonArray rows() {
      return json().getAsJsonArray("result");
    }

    String error() {
      return json().getAsJsonObject("error").get("message").getAsString();
    }

    List<String> values(String field) {
      return rows().asList().stream()
          .map(JsonElement::getAsJsonObject)
          .map(row -> row.get(field).getAsString())
          .toList();
    }
  }

  /** Asks for rows of a table by parameters given as name, value, name, value. */
  Answer list(String table, String... parameters) {
    StringBuilder query = new StringBuilder();
    for (int i = 0; i < parameters.length; i += 2) {
      query.append(i == 0 ? "?" : "&").append(parameters[i]).append("=");
      query.append(URLEncoder.encode(parameters[i + 1], StandardCharsets.UTF_8));
    }
    return call("GET", "/api/now/table/" + table + query, "");
  }

  Answer write(String method, String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(field -> "\"" + field.getKey() + "\":\"" + field.getValue() + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    return call(method, "/api/now/table/" + path, body);
  }

  Answer call(String method, String target, String body) {
    HttpRequest.Builder request =
        authorized(HttpRequest.newBuilder(URI.create(url + target)))
            .header("Accept", "application/json")
            .header("Content-Type", "application/json");
    return send(request.method(method, HttpRequest.BodyPublishers.ofString(body)).build());
  }

  HttpRequest.Builder authorized(HttpRequest.Builder request) {
    return request.header("Authorization", authorization);
  }

  Answer send(HttpRequest request) {
    try {
      return new Answer(client.send(request, BodyHandlers.ofString()));
    } catch (IOException cut) {
      throw new UncheckedIOException(cut);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
