package dev.rapport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that can be wrong with an answer, and what a person is told. */
class AnswerFaultsTest extends HostTest {
  @ParameterizedTest
  @CsvSource({
    "400, CONFIGURATION, scope",
    "401, AUTHENTICATION, auth.secret",
    "403, FORBIDDEN, lacks a right",
    "404, NOT_FOUND, url",
    "405, BUG, report it",
    "409, CONFLICT, meanwhile",
    "410, BUG, report it",
    "412, CONFLICT, meanwhile",
    "413, CONFIGURATION, number of comments",
    "414, BUG, report it",
    "422, CONFIGURATION, scope"
  })
  void aRefusalIsToldAtOnceWithItsRemedy(int status, Kind kind, String remedy) {
    answers(status(status).withBody("whatever the host shows"));

    assertThat(failure(this::read))
        .returns(kind, HostException::kind)
        .hasMessageContainingAll("host snow: GET /api/table was answered " + status, remedy)
        .hasMessageNotContainingAny("whatever", "sysparm", "active");
    assertThat(bench.calls).containsExactly("GET " + status);
  }

  @Test
  void theHostsOwnWordsAreGivenCutAndPrintable() {
    String words = "Field(s) present\\nin the query " + "x".repeat(300);
    answers(status(403).withBody("{\"error\":{\"message\":\"" + words + "\",\"detail\":\"d\"}}"));

    assertThat(failure(this::read))
        .hasMessageContaining("(it says: Field(s) present in the query xxx")
        .extracting(e -> e.getMessage().length())
        .satisfies(length -> assertThat(length).isLessThan(400));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[]",
        "{\"error\":\"invalid\"}",
        "{\"error\":{\"message\":{}}}",
        "{\"error\":{\"message\":\" \"}}",
        "{\"error\":",
        "{\"error\":{\"message\":\"no " + Bench.SECRET + "\"}}"
      })
  void wordsThatAreNoneOrRepeatASecretAreLeftOut(String body) {
    answers(status(403).withBody(body));

    assertThat(failure(this::read)).hasMessageNotContainingAny("it says", Bench.SECRET);
  }

  @Test
  void anErrorPageOfAnySizeIsNotRead() {
    answers(status(403).withBody("{\"error\":{\"message\":\"x\"}}" + " ".repeat(100_000)));

    assertThat(failure(this::read)).hasMessageNotContaining("it says");
  }

  @ParameterizedTest
  @CsvSource({"text/html;charset=UTF-8, hello", "application/json, <html>hello</html>"})
  void aWebPageInsteadOfJsonMeansThatTheHostSleeps(String type, String body) {
    answers(aResponse().withHeader("Content-Type", type).withBody(body));

    assertThat(failure(this::read))
        .returns(Kind.UNAVAILABLE, HostException::kind)
        .hasMessageContainingAll("a web page instead of JSON", "sleeps")
        .hasMessageNotContaining("hello");
    assertThat(bench.calls).containsExactly("GET 200");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"result\":[{\"id\":\"private words\",\"count\":1},{\"id\":\"priv",
        "{\"result\":[{\"id\":\"a\",\"count\":\"private words\"}]}",
        "{\"result\":\"private words\"}",
        "{\"result\":[]} private words",
        "private words",
        "null",
        ""
      })
  void cutOrWrongJsonIsMalformedAndNotQuoted(String body) {
    answers(okJson(body));

    assertThat(failure(this::read))
        .returns(Kind.MALFORMED, HostException::kind)
        .hasMessageContainingAll("GET /api/table", "not the JSON expected")
        .hasStackTraceContaining("BadAnswer")
        .satisfies(e -> assertThat(stackTrace(e)).doesNotContain("private", "words"));
    assertThat(bench.calls).containsExactly("GET 200");
  }

  @Test
  void cutJsonIsToldByItsPlace() {
    answers(okJson("{\"result\":[{\"id\":\"a\",\"count\":\"x\"}]}"));

    assertThat(failure(this::read)).hasMessageContaining("(at $.result[0].count)");
  }

  @Test
  void anAnswerThatIsTooLargeIsNotReadToItsEnd() {
    answers(okJson("{\"result\":[{\"id\":\"" + "x".repeat(2 << 20) + "\"}]}"));

    assertThat(failure(this::read))
        .returns(Kind.MALFORMED, HostException::kind)
        .hasMessageContainingAll("too large", "1048576 bytes", "narrow the scope");
  }

  @Test
  void aSmallAnswerThatUnpacksIntoALargeOneIsTooLarge() throws IOException {
    byte[] packed = gzip("{\"result\":[{\"id\":\"" + "x".repeat(2 << 20) + "\"}]}");
    answers(aResponse().withHeader("Content-Encoding", "gzip").withBody(packed));

    assertThat(packed.length).isLessThan(10_000);
    assertThat(failure(this::read)).hasMessageContaining("too large");
  }

  @Test
  void twoHundredAndTwoIsNoAnswerToAQuestion() {
    answers(status(202), good());

    assertThat(read().body().result()).hasSize(1);
    assertThat(bench.calls).containsExactly("GET 202", "GET 200");
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return packed.toByteArray();
  }

  private static String stackTrace(Throwable failure) {
    StringWriter text = new StringWriter();
    failure.printStackTrace(new PrintWriter(text));
    return text.toString();
  }
}
