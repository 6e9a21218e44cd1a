package dev.rapport.servicenow.write;

import com.google.gson.annotations.SerializedName;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of the calls of a batch.
 *
 * @param serviced the calls that were carried out, each with a status of its own; null where the
 *     host gave the whole batch up, which it may say under status 200
 */
record BatchAnswer(@SerializedName("serviced_requests") @Nullable List<Inner> serviced) {
  private static final int TOO_MANY = 429;

  /** A header of an answer to one call. */
  record Header(@Nullable String name, @Nullable String value) {}

  /** How long the host asks to be left alone by the answer to any call; zero where it does not. */
  Duration retryAfter() {
    return byId().values().stream()
        .map(Inner::retryAfter)
        .max(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

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
   * @param headers of the answer, or absent
   */
  record Inner(
      String id,
      @SerializedName("status_code") int status,
      @Nullable String body,
      @Nullable List<Header> headers) {
    /** How long the host asks to be left alone where it says "too many"; zero where it does not. */
    Duration retryAfter() {
      return Stream.ofNullable(status == TOO_MANY ? headers : null)
          .flatMap(List::stream)
          .filter(header -> "Retry-After".equalsIgnoreCase(header.name()))
          .map(header -> String.valueOf(header.value()).strip())
          .filter(value -> value.matches("\\d{1,9}"))
          .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
          .max(Comparator.naturalOrder())
          .orElse(Duration.ZERO);
    }

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
