package dev.rapport.jira.contract;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * One call with its answer.
 *
 * @param target path and query as sent
 * @param request the body sent, empty when there was none
 * @param status as answered; 0 where the line was cut instead
 * @param type the content type of the answer, empty when there was none
 * @param response the body answered, empty when there was none
 * @param scripted whether a test put the answer there instead of the host's own
 */
public record Exchange(
    String method,
    String target,
    String request,
    int status,
    String type,
    String response,
    boolean scripted) {
  /** The same for answers that differ in their digits alone. */
  UUID shape() {
    String path = target.replaceFirst("[?].*", "");
    String shape = String.join(" ", method, path, "" + status, type, Specimens.of(response));
    return UUID.nameUUIDFromBytes(shape.replaceAll("\\d", "0").getBytes(StandardCharsets.UTF_8));
  }
}
