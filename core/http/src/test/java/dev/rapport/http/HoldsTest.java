package dev.rapport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import dev.rapport.http.TableApi.Row;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A host that holds back some calls and not others; the header {@code Hold} is its word for it. */
class HoldsTest extends HostTest {
  @BeforeEach
  void understandTheHost() {
    bench.with(
        new ThrottleReading() {
          @Override
          public List<String> scopes(String method, String path) {
            return List.of("all", method);
          }

          @Override
          public List<Hold> read(AnswerHead answer) {
            return answer.header().apply("Hold").map(HoldsTest::hold).stream().toList();
          }
        });
  }

  private static ThrottleReading.Hold hold(String header) {
    String[] words = header.split(" ", -1);
    return new ThrottleReading.Hold(words[0], Duration.parse(words[1]));
  }

  @Test
  void aScopeThatIsHeldBackWaitsAndOthersDoNot() {
    answers(good().withHeader("Hold", "GET PT20S"), made());
    HostClient client = bench.client();

    read(client);
    client.writeIdempotent(client.api(TableApi.class).put(new Row("a", 1)));
    assertThat(bench.waits).isEmpty();

    answers(good());
    read(client);
    assertThat(bench.waits).containsExactly(Duration.ofSeconds(20));
  }

  @Test
  void aRefusedCallWaitsForItsOwnHoldBeforeItIsRepeated() {
    answers(status(429).withHeader("Hold", "all PT60S"), good());

    read();

    assertThat(bench.waits.stream().reduce(Duration.ZERO, Duration::plus))
        .isEqualTo(Duration.ofSeconds(60));
  }

  @Test
  void aHoldOfAnHourIsToldAndNoFurtherCallIsMade() {
    answers(status(429).withHeader("Hold", "all PT1H"));
    HostClient client = bench.client();

    assertThat(failure(() -> read(client))).returns(Kind.THROTTLED, HostException::kind);
    assertThat(failure(() -> read(client)).retryAfter().orElseThrow())
        .isGreaterThan(Duration.ofMinutes(59));
    assertThat(bench.calls).hasSize(1);
  }

  @Test
  void aWriteThatGoesOnInTheBackgroundSaysWhereToAsk() {
    answers(status(303).withHeader("Location", "/task/7"));
    HostClient client = bench.client();

    Answer<Row> begun = client.writeInBackground(client.api(TableApi.class).put(new Row("a", 1)));

    assertThat(begun.status()).isEqualTo(303);
    assertThat(begun.header("Location")).contains("/task/7");
    assertThat(begun.content()).isEmpty();
  }

  @Test
  void elsewhereARedirectIsStillAHostThatMoved() {
    answers(status(303).withHeader("Location", "/task/7"));

    assertThat(failure(this::read)).returns(Kind.UNAVAILABLE, HostException::kind);
  }

  @Test
  void aHostThatIsDownForAWhileIsNotCalledMeanwhileForAnything() {
    answers(status(503).withHeader("Retry-After", "30"), good(), made());
    HostClient client = bench.client();

    assertThat(failure(() -> write(client)))
        .returns(true, HostException::isMaybeDone)
        .returns(Optional.of(Duration.ofSeconds(30)), HostException::retryAfter);
    read(client);

    assertThat(bench.waits).containsExactly(Duration.ofSeconds(30));
  }

  @Test
  void whatAnAnswerAsksForInsideHoldsEveryCallBack() {
    answers(good());
    HostClient client = bench.client();

    client.holdBack(Duration.ofSeconds(7));
    read(client);

    assertThat(bench.waits).containsExactly(Duration.ofSeconds(7));
  }

  @Test
  void whatGoesOnInTheBackgroundIsNotBegunAgainWhereNobodyKnowsWhetherItHasBegun() {
    answers(status(504));
    HostClient client = bench.client();

    assertThat(
            failure(
                () -> client.writeInBackground(client.api(TableApi.class).put(new Row("a", 1)))))
        .returns(true, HostException::isMaybeDone);
    assertThat(bench.calls).hasSize(1);
  }

  private static void write(HostClient client) {
    client.write(client.api(TableApi.class).put(new Row("a", 1)));
  }
}
