package dev.rapport.http;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import okhttp3.HttpUrl;
import okhttp3.Response;
import okhttp3.ResponseBody;

/**
 * An answer with a status that is not a good one.
 *
 * @param status the HTTP status
 * @param header looks a header up by its name
 * @param movedTo the host that a redirect points to, without path or query
 * @param error the host's own {@code error.message}: at most 200 printable characters
 */
record Refusal(
    int status,
    Function<String, Optional<String>> header,
    Optional<String> movedTo,
    Optional<String> error) {
  /** Error bodies that explain themselves are short. */
  private static final long MOST_BYTES = 64L * 1024;

  private static final int MOST_CHARACTERS = 200;

  static Refusal of(Response response) throws IOException {
    return of(response, response.body());
  }

  /** Retrofit hands the body over beside the response. */
  static Refusal of(Response response, ResponseBody body) throws IOException {
    return new Refusal(
        response.code(),
        name -> Optional.ofNullable(response.header(name)),
        Optional.ofNullable(response.header("Location"))
            .map(response.request().url()::resolve)
            .map(HttpUrl::host),
        error(body));
  }

  /** One that came inside another answer, without headers of its own. */
  static Refusal of(int status, String body) {
    Optional<String> error = body.length() > MOST_BYTES ? Optional.empty() : message(body);
    return new Refusal(status, name -> Optional.empty(), Optional.empty(), error);
  }

  private static Optional<String> error(ResponseBody body) throws IOException {
    return body.source().request(MOST_BYTES + 1) ? Optional.empty() : message(body.string());
  }

  private static Optional<String> message(String json) {
    try {
      return member(JsonParser.parseString(json), "error")
          .flatMap(error -> member(error, "message"))
          .filter(JsonElement::isJsonPrimitive)
          .map(JsonElement::getAsString)
          .map(Refusal::printable)
          .filter(text -> !text.isEmpty());
    } catch (JsonParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<JsonElement> member(JsonElement element, String name) {
    return element instanceof JsonObject object
        ? Optional.ofNullable(object.get(name))
        : Optional.empty();
  }

  private static String printable(String text) {
    String clean = text.replaceAll("[\\p{C}\\s]+", " ").strip();
    return clean.length() <= MOST_CHARACTERS ? clean : clean.substring(0, MOST_CHARACTERS) + "…";
  }
}
