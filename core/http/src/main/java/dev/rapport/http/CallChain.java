package dev.rapport.http;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.Pause;
import io.github.resilience4j.core.functions.Either;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * The one order in which things happen to a call: <b>retry(hold(breaker(rate
 * limit(timeout(call)))))</b>.
 *
 * <ul>
 *   <li><b>retry outside the breaker</b>: every attempt counts for the breaker, and when it opens
 *       between two attempts the retry ends there instead of knocking on.
 *   <li><b>breaker outside the rate limit</b>: a call that will not be made waits for no turn and
 *       uses none up, and waiting for a turn is not taken for a slow host.
 *   <li><b>rate limit outside the time-out</b>: waiting for a turn does not eat the time of the
 *       call. The time-out is OkHttp's call time-out, which spans connecting to the last byte.
 *   <li><b>hold outside the breaker and the rate limit</b>: a call that the host holds back takes
 *       up no turn and no slot meanwhile; and inside the retry, so that what an attempt was told
 *       counts for the next.
 *   <li>so <b>retry outside the rate limit</b>: each attempt waits for its own turn, and nobody
 *       holds a turn while waiting to try again.
 * </ul>
 */
final class CallChain {
  private final String host;
  private final RetryPolicy policy;
  private final Pause pause;
  private final Breaker breaker;
  private final Pacing pacing;
  private final Retry retry;

  private CallChain(String host, RetryPolicy policy, Pause pause, Breaker breaker, Pacing pacing) {
    this.host = host;
    this.policy = policy;
    this.pause = pause;
    this.breaker = breaker;
    this.pacing = pacing;
    this.retry = Retry.of(host, retries());
  }

  static CallChain of(String host, Limits limits, HostContext context, RetryPolicy policy) {
    return new CallChain(
        host,
        policy,
        context.pause(),
        new Breaker(host, context.clock()),
        new Pacing(host, limits, context.clock(), context.pause()));
  }

  /** Makes a call that nothing can hold back. */
  <T> T run(Supplier<T> call) {
    return run(() -> {}, call);
  }

  /**
   * Makes the call, which throws {@link FailedAttempt} when it fails.
   *
   * @param hold waits until the host lets such calls through again
   * @throws dev.rapport.connector.HostException what the last attempt told
   */
  <T> T run(Runnable hold, Supplier<T> call) {
    try {
      return retry.executeSupplier(
          () -> {
            hold.run();
            return breaker.around(() -> pacing.around(call));
          });
    } catch (FailedAttempt failure) {
      throw failure.told();
    }
  }

  private RetryConfig retries() {
    return RetryConfig.custom()
        .maxAttempts(RetryPolicy.ATTEMPTS)
        .retryOnException(e -> e instanceof FailedAttempt failure && policy.repeats(failure))
        .intervalBiFunction(this::waitHere)
        .build();
  }

  /**
   * Resilience4j's retry sleeps by itself and takes no clock: so the wait happens where it asks how
   * long to wait, and the answer is always zero.
   */
  private long waitHere(int attempt, Either<Throwable, Object> outcome) {
    Duration minimum =
        outcome.getLeft() instanceof FailedAttempt failure ? failure.minimumWait() : Duration.ZERO;
    waitFor(policy.waitAfter(attempt, minimum));
    return 0;
  }

  private void waitFor(Duration time) {
    try {
      pause.sleep(time);
    } catch (InterruptedException e) {
      throw Interrupted.told(host, e);
    }
  }
}
