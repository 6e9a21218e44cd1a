package dev.rapport.sandbox.http;

import java.util.ArrayList;
import java.util.List;

/**
 * What a stand-in answers.
 *
 * @param status HTTP status; 0 when the connection is cut before any answer, or within it
 * @param headers in the order they are sent; names may repeat
 * @param body text, empty when there is none
 */
public record Reply(int status, List<Header> headers, String body) {

  /** A header line. */
  public record Header(String name, String value) {}

  public Reply {
    headers = List.copyOf(headers);
  }

  /** An answer with a status and nothing else. */
  public static Reply empty(int status) {
    return new Reply(status, List.of(), "");
  }

  /** A JSON document. */
  public static Reply json(int status, String body) {
    return text(status, "application/json;charset=UTF-8", body);
  }

  /** A document of any other type. */
  public static Reply text(int status, String contentType, String body) {
    return new Reply(status, List.of(new Header("Content-Type", contentType)), body);
  }

  /** No answer at all: the connection is reset. */
  public static Reply reset() {
    return empty(0);
  }

  /**
   * This answer, of which only the beginning comes before the connection is cut. The beginning says
   * 200, so of a refusal, which must not look like one that was heeded, nothing comes.
   */
  public Reply broken() {
    return status == 200 ? new Reply(0, List.of(), "HTTP/1.1 200 OK") : reset();
  }

  /** Whether the connection is to be cut instead of answering. */
  public boolean isReset() {
    return status == 0;
  }

  /** This reply with one more header. */
  public Reply with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new Reply(status, more, body);
  }

  /** This reply with another body under the same status and headers. */
  public Reply withBody(String other) {
    return new Reply(status, headers, other);
  }
}
