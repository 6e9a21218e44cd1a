package dev.rapport.jira.contract;

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
  String shape() {
    return Digits.masked(head() + response);
  }

  /** The same for answers that differ in their digits and in how often what they list is alike. */
  String kind() {
    return Digits.masked(head() + Specimens.of(response));
  }

  private String head() {
    int end = target.indexOf('?');
    String path = end < 0 ? target : target.substring(0, end);
    return String.join(" ", method, path, "" + status, type, "");
  }
}
