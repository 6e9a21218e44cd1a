package dev.rapport.sandbox.servicenow;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.rapport.sandbox.http.Reply;
import org.jspecify.annotations.Nullable;

/** A refusal in the words of the platform, thrown wherever a call turns out to be impossible. */
final class ApiError extends RuntimeException {
  private final int status;
  private final @Nullable String detail;

  ApiError(int status, String message, @Nullable String detail) {
    super(message);
    this.status = status;
    this.detail = detail;
  }

  static ApiError notFound() {
    return new ApiError(
        404, "No Record found", "Record doesn't exist or ACL restricts the record retrieval");
  }

  static ApiError invalidTable(String table) {
    return new ApiError(400, "Invalid table " + table, null);
  }

  static ApiError notAuthenticated() {
    return new ApiError(401, "User Not Authenticated", "Required to provide Auth information");
  }

  static ApiError notAuthorized(String what) {
    return new ApiError(
        403, "Operation Failed", "ACL Exception " + what + " Failed due to security constraints");
  }

  /** The platform's way to give up: an error under the status of success. */
  static ApiError cancelled() {
    return new ApiError(
        200,
        "Transaction cancelled: maximum execution time exceeded",
        "maximum execution time exceeded Check logs for error trace");
  }

  static ApiError hiddenField() {
    return new ApiError(
        403,
        "Insufficient rights to query records",
        "Field(s) present in the query do not have permission to be read");
  }

  Reply reply() {
    JsonObject error = new JsonObject();
    error.addProperty("message", getMessage());
    if (detail == null) {
      error.add("detail", JsonNull.INSTANCE);
    } else {
      error.addProperty("detail", detail);
    }
    JsonObject document = new JsonObject();
    document.add("error", error);
    document.addProperty("status", "failure");
    return Reply.json(status, document.toString());
  }
}
