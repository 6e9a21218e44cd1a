package dev.rapport.sandbox.http;

import java.net.URLDecoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One request as a stand-in sees it.
 *
 * @param method in capitals
 * @param target path and query as sent, still percent-encoded
 * @param headers by lower-case name; the last one wins when a name is repeated
 * @param body text, empty when there is none; of a file that is no text, one character per byte
 */
public record Call(String method, String target, Map<String, String> headers, String body) {

  /** The path without the query, as sent. */
  public String path() {
    int mark = target.indexOf('?');
    return mark < 0 ? target : target.substring(0, mark);
  }

  /** The query without its question mark, as sent; empty when there is none. */
  public String rawQuery() {
    int mark = target.indexOf('?');
    return mark < 0 ? "" : target.substring(mark + 1);
  }

  /** The decoded query parameters in the order sent; the last one wins when a name is repeated. */
  public Map<String, String> parameters() {
    return parameters(rawQuery());
  }

  /** The decoded fields of a form sent as the body. */
  public Map<String, String> form() {
    return parameters(body);
  }

  private static Map<String, String> parameters(String encoded) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String pair : encoded.split("&", -1)) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        parameters.put(decoded(pair.substring(0, equals)), decoded(pair.substring(equals + 1)));
      }
    }
    return parameters;
  }

  /** The body as it was sent. */
  public byte[] bytes() {
    return body.getBytes(charset(header("content-type").orElse("")));
  }

  /** How a body of that type becomes text without losing anything. */
  static Charset charset(String contentType) {
    String type = contentType.toLowerCase(Locale.ROOT);
    boolean text = type.isEmpty() || type.startsWith("text/") || type.contains("json");
    return text || type.contains("form-urlencoded")
        ? StandardCharsets.UTF_8
        : StandardCharsets.ISO_8859_1;
  }

  /** A header's value by name, whatever its case. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }

  private static String decoded(String text) {
    return URLDecoder.decode(text, StandardCharsets.UTF_8);
  }

  /**
   * Method and path only: headers hold the password, and bodies and queries may hold ticket text.
   */
  @Override
  public String toString() {
    return method + " " + path();
  }
}
