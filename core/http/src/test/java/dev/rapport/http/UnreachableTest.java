package dev.rapport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** No answer at all, and what a person is told. */
class UnreachableTest extends HostTest {
  @Test
  void nobodyListensAtThePort() {
    host.stop();

    assertThat(failure(this::read))
        .returns(Kind.UNAVAILABLE, HostException::kind)
        .hasMessageContainingAll("GET /api/table: no connection", "url", "rapport.yaml");
    assertThat(bench.calls).hasSize(5).containsOnly("GET 0");

    assertThat(failure(this::insert)).returns(false, HostException::isMaybeDone);
    assertThat(bench.calls).hasSize(10);
  }

  @Test
  void theNameOfTheHostIsUnknown() {
    bench = new Bench("https://no-such-host.invalid");

    assertThat(failure(this::read))
        .returns(Kind.UNAVAILABLE, HostException::kind)
        .hasMessageContainingAll("no such host", "url", "name service");
  }

  @Test
  void tlsMeetsAPlainPort() {
    bench = new Bench(url().replace("http:", "https:"));

    assertThat(failure(this::read))
        .returns(Kind.CONFIGURATION, HostException::kind)
        .hasMessageContainingAll("TLS failed", "port", "certificate", "#configuration");
    assertThat(bench.calls).containsExactly("GET 0");
  }

  @Test
  void theCertificateIsNotTrusted() {
    bench = new Bench("https://localhost:" + host.httpsPort());

    assertThat(failure(this::read)).returns(Kind.CONFIGURATION, HostException::kind);
  }

  @Test
  void aLineThatBreaksDuringTlsSaysNothingAboutTls() throws IOException {
    try (HangsUp server = HangsUp.onEveryCall()) {
      bench = new Bench("https://localhost:" + server.port());

      assertThat(failure(this::read)).returns(Kind.UNAVAILABLE, HostException::kind);
    }
  }

  @Test
  void theHostTakesTooLong() {
    answers(good().withFixedDelay(60_000));
    bench.with(new Limits(1000, 2, Duration.ofMillis(100), 1L << 20));

    assertThat(failure(this::insert))
        .returns(true, HostException::isMaybeDone)
        .hasMessageContainingAll("no answer in time", "limits.timeout-seconds");
    assertThat(bench.calls).containsExactly("POST 0");
  }

  @Test
  void aThreadThatIsAskedToStopStops() {
    answers(good());
    HostClient client = bench.client();
    Thread.currentThread().interrupt();

    assertThat(failure(() -> read(client))).hasMessageContaining("stopped");
    assertThat(Thread.interrupted()).isTrue();
    assertThat(bench.calls).isEmpty();
  }
}
