package dev.rapport.servicenow.write;

import com.google.gson.annotations.SerializedName;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What became of the calls of a batch.
 *
 * @param serviced the calls that were carried out, each with a status of its own; null where the
 *     host gave the whole batch up, which it may say under status 200
 */
record BatchAnswer(@SerializedName("serviced_requests") @Nullable List<Inner> serviced) {
  /** By the id of the call; what the host did not get to is absent. */
  Map<String, Inner> byId() {
    List<Inner> answered = serviced == null ? List.of() : serviced;
    return answered.stream()
        .filter(inner -> inner.id != null)
        .collect(Collectors.toMap(Inner::id, Function.identity(), (one, other) -> one));
  }

  /**
   * The answer to one call.
   *
   * @param body base64, or absent
   */
  record Inner(String id, @SerializedName("status_code") int status, @Nullable String body) {
    boolean isDone() {
      return status >= 200 && status < 300 && status != 202;
    }

    /** The host said no to this call, and would again. */
    boolean isRefused() {
      return switch (status) {
        case 401, 408, 425, 429 -> false;
        default -> status >= 400 && status < 500;
      };
    }

    /** Nobody can say whether it was done. */
    boolean isDoubtful() {
      return !isDone() && (status < 400 || status >= 500);
    }

    /** The body as text; "" where there is none, or none that can be read. */
    String text() {
      try {
        return Optional.ofNullable(body)
            .map(text -> new String(Base64.getDecoder().decode(text), StandardCharsets.UTF_8))
            .orElse("");
      } catch (IllegalArgumentException e) {
        return "";
      }
    }
  }
}
