package dev.rapport.sandbox.jira;

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
import java.util.stream.StreamSupport;

/** A plain HTTP client of a sandbox, so that tests see exactly what goes over the wire. */
public final class Caller {
  private final HttpClient client = HttpClient.newHttpClient();
  private final JiraSandbox sandbox;
  private final String authorization;

  public Caller(JiraSandbox sandbox) {
    this(sandbox, sandbox.user(), sandbox.token());
  }

  public Caller(JiraSandbox sandbox, String user, String token) {
    byte[] pair = (user + ":" + token).getBytes(StandardCharsets.UTF_8);
    this.sandbox = sandbox;
    this.authorization =
        sandbox.face().isCloud()
            ? "Basic " + Base64.getEncoder().encodeToString(pair)
            : "Bearer " + token;
  }

  /** An answer with what tests ask of it. */
  public record Answer(HttpResponse<String> response) {
    public int status() {
      return response.statusCode();
    }

    public String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    public String text() {
      return response.body();
    }

    public JsonElement json() {
      return JsonParser.parseString(response.body());
    }

    public JsonObject object() {
      return json().getAsJsonObject();
    }

    /** What a path of names and positions between dots leads to, such as {@code issues.0.key}. */
    public JsonElement at(String path) {
      JsonElement at = json();
      for (String step : path.split("\\.", -1)) {
        at =
            step.matches("\\d+")
                ? at.getAsJsonArray().get(Integer.parseInt(step))
                : at.getAsJsonObject().get(step);
      }
      return at;
    }

    public String textAt(String path) {
      return at(path).getAsString();
    }

    public int numberAt(String path) {
      return at(path).getAsInt();
    }

    public List<String> each(String list, String member) {
      return StreamSupport.stream(at(list).getAsJsonArray().spliterator(), false)
          .map(element -> element.getAsJsonObject().get(member).getAsString())
          .toList();
    }

    public List<String> keys() {
      return each("issues", "key");
    }
  }

  public Answer get(String path) {
    return call("GET", path, "");
  }

  /** A call whose body is written with single quotes. */
  public Answer post(String path, String body) {
    return call("POST", path, body.replace('\'', '"'));
  }

  /** A call whose body is written with single quotes. */
  public Answer put(String path, String body) {
    return call("PUT", path, body.replace('\'', '"'));
  }

  public Answer delete(String path) {
    return call("DELETE", path, "");
  }

  /** The keys that a query finds, on the first page. */
  public List<String> search(String jql) {
    return found(jql).keys();
  }

  /** The first page that a query finds. */
  public Answer found(String jql) {
    JsonObject body = new JsonObject();
    body.addProperty("jql", jql);
    body.add("fields", JsonParser.parseString("[\"key\",\"summary\"]"));
    boolean cloud = sandbox.face().isCloud();
    return call("POST", "/search" + (cloud ? "/jql" : ""), body.toString());
  }

  public Answer call(String method, String path, String body) {
    String target =
        path.startsWith("/rest/") || path.startsWith("/wiki/") ? path : sandbox.face().api() + path;
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(sandbox.url() + target))
            .header("Authorization", authorization)
            .header("Accept", "application/json")
            .header("Content-Type", "application/json")
            .header("X-ExperimentalApi", path.endsWith("/feedback") ? "opt-in" : "none")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return new Answer(client.send(request, BodyHandlers.ofString()));
    } catch (IOException cut) {
      throw new UncheckedIOException(cut);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  public static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
