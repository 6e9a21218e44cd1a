package dev.rapport.http;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import retrofit2.Response;

/**
 * What a host answered to a call that it accepted.
 *
 * @param content the decoded body; empty for a call that asks for none ({@code Call<Void>}) and for
 *     204
 * @param status the HTTP status, 200 to 299; 303 for a write that goes on in the background
 * @param headers by lower-case name, in the order received
 */
public record Answer<T>(Optional<T> content, int status, Map<String, List<String>> headers) {
  public Answer {
    headers = Map.copyOf(headers);
  }

  static <T> Answer<T> of(Response<T> response) {
    @Nullable T body = response.body();
    return new Answer<>(
        Optional.ofNullable(body), response.code(), response.headers().toMultimap());
  }

  /**
   * The decoded body.
   *
   * @throws IllegalStateException for an answer that has none
   */
  public T body() {
    return content.orElseThrow(
        () -> new IllegalStateException("an answer " + status + " has none"));
  }

  /** The first header of that name, whatever its case. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  /** Whether the host says that another page follows: a {@code Link} to the next, RFC 8288. */
  public boolean hasNextPage() {
    return header("link").filter(links -> links.contains("rel=\"next\"")).isPresent();
  }

  /** When the host answered, by its own clock, in whole seconds; empty where it did not say. */
  public Optional<Instant> serverTime() {
    return header("date").flatMap(HttpDate::parse);
  }
}
