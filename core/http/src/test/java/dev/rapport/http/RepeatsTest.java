package dev.rapport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import dev.rapport.http.TableApi.Row;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is repeated, how often, and after which wait. */
class RepeatsTest extends HostTest {
  @Test
  void aHostThatComesBackIsReadAfterAll() {
    answers(status(503), status(500), good());

    assertThat(read().body().result()).hasSize(1);
    assertThat(bench.calls).containsExactly("GET 503", "GET 500", "GET 200");
    assertThat(bench.waits).hasSize(2);
    assertThat(bench.waits.get(0)).isBetween(Duration.ofMillis(1400), Duration.ofMillis(2600));
    assertThat(bench.waits.get(1)).isBetween(Duration.ofMillis(2800), Duration.ofMillis(5200));
  }

  @Test
  void aHostThatStaysDownIsAskedFiveTimes() {
    answers(status(503));

    assertThat(failure(this::read))
        .returns(Kind.UNAVAILABLE, HostException::kind)
        .hasMessageContainingAll("GET /api/table was answered 503", "try again later");
    assertThat(bench.calls).hasSize(5);
    assertThat(bench.waits).hasSize(4);
  }

  @Test
  void whatTheHostAsksForIsTheLeastWait() {
    answers(status(429).withHeader("Retry-After", "100"), good());

    read();

    assertThat(bench.waits).containsExactly(Duration.ofSeconds(100));
  }

  @Test
  void anOverloadedHostMayAskForAWaitToo() {
    answers(status(503).withHeader("Retry-After", "60"), good());

    read();

    assertThat(bench.waits).containsExactly(Duration.ofSeconds(60));
  }

  @Test
  void aWaitOfNothingStillBacksOff() {
    answers(status(429).withHeader("Retry-After", "0"), good());

    read();

    assertThat(bench.waits)
        .singleElement()
        .satisfies(wait -> assertThat(wait).isGreaterThan(Duration.ofSeconds(1)));
  }

  @Test
  void anHourIsNotWaitedForButToldAtOnce() {
    answers(
        status(429)
            .withHeader("Date", "Sun, 01 Nov 2026 15:00:00 GMT")
            .withHeader("Retry-After", "Sun, 01 Nov 2026 16:00:00 GMT"));

    assertThat(failure(this::read))
        .returns(Kind.THROTTLED, HostException::kind)
        .hasMessageContaining("#throttled")
        .extracting(e -> e.retryAfter().orElseThrow())
        .isEqualTo(Duration.ofHours(1));
    assertThat(bench.waits).isEmpty();
    assertThat(bench.calls).containsExactly("GET 429");
  }

  @Test
  void aHostThatNeverSaysHowLongIsLeftAloneForAMinute() {
    answers(status(429).withBody("<html>slow down</html>"));

    assertThat(failure(this::read).retryAfter()).contains(Duration.ofMinutes(1));
    assertThat(bench.calls).hasSize(5);
  }

  @Test
  void aWriteByIdIsRepeatedLikeARead() {
    answers(status(503), made());
    HostClient client = bench.client();

    client.writeIdempotent(client.api(TableApi.class).put(new Row("a", 1)));

    assertThat(bench.calls).containsExactly("PUT 503", "PUT 200");
  }

  @Test
  void anInsertIsRepeatedWhenTheHostSaysItDidNothing() {
    answers(status(429).withHeader("Retry-After", "1"), made());

    assertThat(insert().body()).isEqualTo(new Row("a", 1));
    assertThat(bench.calls).containsExactly("POST 429", "POST 200");
  }

  @Test
  void aRefusalThatSpeaksOfTooManyCallsIsWaitedOutLikeOne() {
    answers(status(403).withHeader("Retry-After", "1"), good());

    assertThat(read().body().result()).hasSize(1);
    assertThat(bench.calls).containsExactly("GET 403", "GET 200");
  }

  @Test
  void aHostWithoutACallLeftIsNoHostThatDeniesARight() {
    long reset = bench.clock.instant().plusSeconds(3_000).getEpochSecond();
    answers(
        status(403)
            .withHeader("X-RateLimit-Remaining", "0")
            .withHeader("X-RateLimit-Reset", String.valueOf(reset)));

    assertThat(failure(this::read))
        .returns(Kind.THROTTLED, HostException::kind)
        .returns(Optional.of(Duration.ofMinutes(50)), HostException::retryAfter);
    assertThat(bench.calls).containsExactly("GET 403");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 408, 302})
  void anInsertThatMayHaveBeenDoneIsNotRepeated(int status) {
    answers(status(status));

    assertThat(failure(this::insert))
        .returns(Kind.UNAVAILABLE, HostException::kind)
        .returns(true, HostException::isMaybeDone);
    assertThat(bench.calls).containsExactly("POST " + status);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void anInsertWhoseAnswerIsLostIsNotRepeated(Fault fault) {
    answers(aResponse().withFault(fault));

    assertThat(failure(this::insert))
        .returns(Kind.UNAVAILABLE, HostException::kind)
        .returns(true, HostException::isMaybeDone);
    assertThat(bench.calls).hasSize(1);
    assertThat(bench.waits).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":\"a\",", "", "<html>", "{\"id\":\"a\"} {}"})
  void anInsertWithAnUnreadableAnswerMayHaveBeenDone(String body) {
    answers(status(201).withBody(body));

    assertThat(failure(this::insert)).returns(true, HostException::isMaybeDone);
  }

  @Test
  void anInsertThatWasRefusedWasNotDone() {
    answers(status(403));

    assertThat(failure(this::insert))
        .returns(Kind.FORBIDDEN, HostException::kind)
        .returns(false, HostException::isMaybeDone);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void aReadWhoseAnswerIsLostIsRepeated(Fault fault) {
    answers(aResponse().withFault(fault), good());

    assertThat(read().body().result()).hasSize(1);
    assertThat(bench.calls).hasSize(2).last().isEqualTo("GET 200");
  }
}
