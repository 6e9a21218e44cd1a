package dev.rapport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.PatternLayout;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import dev.rapport.connector.HostException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/** With every log open, nothing secret and nothing that people wrote is seen. */
class RedactionTest extends HostTest {
  private static final List<String> TYPES =
      List.of("basic", "bearer", "api-key", "oauth2-client-credentials", "oauth2-password");

  private static final String WORDS = "my payslip is wrong";

  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @BeforeEach
  void openTheLog() {
    log.start();
    for (String name : new String[] {"dev.rapport", "okhttp3", "retrofit2", "io.github"}) {
      logger(name).setLevel(Level.TRACE);
      logger(name).setAdditive(false);
      logger(name).addAppender(log);
    }
  }

  @AfterEach
  void closeTheLog() {
    for (String name : new String[] {"dev.rapport", "okhttp3", "retrofit2", "io.github"}) {
      logger(name).setLevel(null);
      logger(name).setAdditive(true);
      logger(name).detachAppender(log);
    }
  }

  static Stream<ResponseDefinitionBuilder> answersOfAllSorts() {
    return Stream.of(
        okJson("{\"result\":[{\"id\":\"" + WORDS + "\",\"count\":1}]}"),
        okJson("{\"result\":[{\"id\":\"a\",\"count\":\"" + WORDS + "\"}]}"),
        okJson("{\"result\":[{\"id\":\"" + WORDS),
        okJson("{\"" + WORDS + "\":" + WORDS),
        okJson("<html>" + WORDS),
        status(400).withBody(WORDS + Bench.SECRET),
        status(401).withBody("{\"error\":{\"message\":\"" + Bench.SECRET + "\"}}"),
        status(403).withBody("{\"error\":{\"message\":\"" + Bench.SECRET + "\"}}"),
        status(500).withBody(WORDS).withHeader("X-Echo", Bench.SECRET),
        status(302).withHeader("Location", "https://u:" + Bench.SECRET + "@x.test/?q=" + WORDS),
        aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK).withBody(WORDS),
        aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
  }

  @ParameterizedTest
  @MethodSource("answersOfAllSorts")
  void nothingIsSeenWhateverIsAnswered(ResponseDefinitionBuilder answer) {
    bench.with("auth.client-id", "client");
    for (String type : TYPES) {
      answers(answer);
      bench.with("auth.type", type);

      assertThat(outcome() + logged())
          .contains(CallLog.class.getName())
          .doesNotContain(
              Bench.SECRET, Bench.CLIENT_SECRET, encoded(), "payslip", "sysparm", "active");
    }
  }

  @Test
  void aCallIsLoggedByMethodPathStatusAndTime() {
    answers(good());

    read();

    assertThat(log.list)
        .filteredOn(event -> event.getLoggerName().equals(CallLog.class.getName()))
        .extracting(ILoggingEvent::getFormattedMessage)
        .containsExactly("GET /api/table -> 200 in 0 ms");
  }

  private String outcome() {
    try {
      return "status " + read().status();
    } catch (HostException e) {
      StringWriter text = new StringWriter();
      e.printStackTrace(new PrintWriter(text));
      return text.toString();
    }
  }

  private String logged() {
    PatternLayout layout = new PatternLayout();
    layout.setContext(logger("dev.rapport").getLoggerContext());
    layout.setPattern("%logger %msg%n%ex");
    layout.start();
    return log.list.stream().map(layout::doLayout).collect(Collectors.joining());
  }

  private static String encoded() {
    return Base64.getEncoder()
        .encodeToString(("rapport:" + Bench.SECRET).getBytes(StandardCharsets.UTF_8));
  }

  private static Logger logger(String name) {
    return (Logger) LoggerFactory.getLogger(name);
  }
}
