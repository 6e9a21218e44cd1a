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
import java.util.stream.Stream;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;

/**
 * Keeps calls back for as long as the host asked, by scope: other calls go on meanwhile. It listens
 * to every answer; a call waits before each of its attempts.
 */
final class Holds implements Interceptor {
  private static final String EVERYTHING = "*";
  private static final int UNAVAILABLE = 503;

  private final String host;
  private final ThrottleReading reading;
  private final HostContext context;
  private final RetryAfter retryAfter;
  private final Map<String, Instant> untilByScope = new ConcurrentHashMap<>();

  Holds(String host, ThrottleReading reading, HostContext context) {
    this.host = host;
    this.reading = reading;
    this.context = context;
    this.retryAfter = new RetryAfter(context.clock());
  }

  @Override
  public Response intercept(Chain chain) throws IOException {
    Response response = chain.proceed(chain.request());
    Instant now = context.clock().instant();
    reading.read(head(response, now)).forEach(hold -> hold(hold.scope(), hold.length()));
    if (response.code() == UNAVAILABLE) {
      retryAfter.of(name -> Optional.ofNullable(response.header(name))).ifPresent(this::everything);
    }
    return response;
  }

  /** No call at all for that long. */
  void everything(Duration length) {
    hold(EVERYTHING, length);
  }

  private void hold(String scope, Duration length) {
    Instant until = context.clock().instant().plus(length);
    untilByScope.merge(scope, until, (a, b) -> a.isAfter(b) ? a : b);
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
        Stream.concat(Stream.of(EVERYTHING), reading.scopes(place.method(), place.path()).stream())
            .map(scope -> untilByScope.getOrDefault(scope, now))
            .max(Comparator.naturalOrder())
            .map(until -> Duration.between(now, until))
            .orElse(Duration.ZERO);
    if (wait.compareTo(RetryPolicy.LONGEST_WAIT) > 0) {
      throw HostException.throttled(
          host,
          place + " is held back: the host asked for no such calls until its next period",
          wait);
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
