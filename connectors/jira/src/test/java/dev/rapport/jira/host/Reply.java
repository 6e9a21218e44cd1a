package dev.rapport.jira.host;

import com.google.gson.JsonElement;
import java.util.Map;

/**
 * What the stand-in answers.
 *
 * @param lost whether the line breaks before the answer
 */
public record Reply(int status, Map<String, String> headers, String body, boolean lost) {
  public static Reply of(int status) {
    return new Reply(status, Map.of(), "", false);
  }

  /** In a script: whether the host is to answer by itself. */
  boolean isOwn() {
    return status == 0;
  }

  public static Reply json(JsonElement body) {
    return new Reply(200, Map.of("Content-Type", "application/json"), body.toString(), false);
  }

  public Reply withStatus(int other) {
    return new Reply(other, headers, body, lost);
  }

  public Reply with(String header, String value) {
    Map<String, String> more = new java.util.HashMap<>(headers);
    more.put(header, value);
    return new Reply(status, more, body, lost);
  }

  public Reply withBody(String other) {
    return new Reply(status, headers, other, lost);
  }

  Reply butLost() {
    return new Reply(status, headers, body, true);
  }
}
