package dev.rapport.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.test, https://example.test/",
    "https://example.test/jira, https://example.test/jira/",
    "http://localhost:8080/, http://localhost:8080/",
    "http://127.1.2.3, http://127.1.2.3/",
    "http://[::1]:1, http://[::1]:1/"
  })
  void tlsOrThisMachine(String url, String base) {
    assertThat(HostAddress.of(new Bench(url).settings()).base()).hasToString(base);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://example.test",
        "http://127.example.test",
        "http://localhost.example.test",
        "http://10.0.0.1",
        "ftp://example.test",
        "example.test",
        "https://user:word@example.test",
        "https://example.test/?a=b",
        "https://example.test/#a"
      })
  void anythingElseIsAWrongUrl(String url) {
    assertThat(HostTest.failure(() -> HostAddress.of(new Bench(url).settings())))
        .returns(Kind.CONFIGURATION, HostException::kind)
        .hasMessageStartingWith("host snow: url ")
        .hasMessageNotContaining("word");
  }

  @Test
  void anotherSchemeNameOrPortIsNotThisHost() {
    HostAddress address = HostAddress.of(new Bench("https://example.test/jira").settings());

    assertThat(address.covers(HttpUrl.get("https://example.test:443/other"))).isTrue();
    assertThat(address.covers(HttpUrl.get("http://example.test:443/"))).isFalse();
    assertThat(address.covers(HttpUrl.get("https://example.test:444/"))).isFalse();
    assertThat(address.covers(HttpUrl.get("https://evil.test/"))).isFalse();
  }
}
