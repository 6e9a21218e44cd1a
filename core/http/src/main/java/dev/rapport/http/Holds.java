package dev.rapport.http;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Keeps calls back for as long as the host asked, by scope: other calls go on meanwhile. It listens
 * to every answer; a call waits before each of its attempts.
 */
final class Holds implements Interceptor {
  private final String host;
  private final ThrottleReading reading;
  private final HostContext context;
  private final Map<String, Instant> untilByScope = new ConcurrentHashMap<>();

  Holds(String host, ThrottleReading reading, HostContext context) {
    this.host = host;
    this.reading = reading;
    this.context = context;
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    Instant now = context.clock().instant();
    for (ThrottleReading.Hold hold : reading.read(head(response, now))) {
      untilByScope.merge(hold.scope(), now.plus(hold.length()), (a, b) -> a.isAfter(b) ? a : b);
    }
    return response;
  }

  private static AnswerHead head(Response response, Instant now) {
    Place place = Place.of(response.request());
    return new AnswerHead(
        place.method(),
        place.path(),
        response.code(),
        name -> Optional.ofNullable(response.header(name)),
        Optional.ofNullable(response.header("Date")).flatMap(HttpDate::parse).orElse(now));
  }

  /**
   * Waits until nothing holds the call.
   *
   * @throws HostException of kind THROTTLED where that takes longer than is waited for
   */
  void await(Request request) {
    Place place = Place.of(request);
    Instant now = context.clock().instant();
    Duration wait =
        reading.scopes(place.method(), place.path()).stream()
            .map(scope -> untilByScope.getOrDefault(scope, now))
            .max(Comparator.naturalOrder())
            .map(until -> Duration.between(now, until))
            .orElse(Duration.ZERO);
    if (wait.compareTo(RetryPolicy.LONGEST_WAIT) > 0) {
      throw HostException.throttled(
          host, place + " is held back: the host's limit is used up until its next period", wait);
    }
    pause(wait);
  }

  private void pause(Duration wait) {
    if (wait.isNegative() || wait.isZero()) {
      return;
    }
    try {
      context.pause().sleep(wait);
    } catch (InterruptedException e) {
      throw Interrupted.told(host, e);
    }
  }
}
