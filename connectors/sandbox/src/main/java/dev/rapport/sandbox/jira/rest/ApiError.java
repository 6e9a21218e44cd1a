package dev.rapport.sandbox.jira.rest;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.json.Json;
import java.util.stream.Stream;

/** A call that is refused, with the status and the words that Jira has for it. */
final class ApiError extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final int status;
  private final String words;

  ApiError(int status, String words) {
    super(words);
    this.status = status;
    this.words = words;
  }

  static ApiError badRequest(String words) {
    return new ApiError(400, words);
  }

  static ApiError badPayload() {
    return badRequest(
        "Invalid request payload. Refer to the REST API documentation and try again.");
  }

  static ApiError forbidden(String words) {
    return new ApiError(403, words);
  }

  static ApiError notFound() {
    return notFound("Issue does not exist or you do not have permission to see it.");
  }

  static ApiError notFound(String words) {
    return new ApiError(404, words);
  }

  /** The answer of the platform API. */
  Reply platformReply() {
    JsonObject body =
        Json.object()
            .with("errorMessages", Json.array(Stream.of(Json.text(words))))
            .with("errors", new JsonObject())
            .build();
    return Reply.json(status, body.toString());
  }

  /** The answer of Jira Service Management. */
  Reply serviceReply() {
    JsonObject translation =
        Json.object()
            .with("i18nKey", "sd.rest.error")
            .with("parameters", Json.array(Stream.empty()))
            .build();
    JsonObject body =
        Json.object().with("errorMessage", words).with("i18nErrorMessage", translation).build();
    return Reply.json(status, body.toString());
  }
}
