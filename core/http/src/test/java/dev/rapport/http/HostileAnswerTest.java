package dev.rapport.http;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers made to use up stack, memory or time. */
class HostileAnswerTest extends HostTest {
  private static final int DEEP = 20_000;

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":"})
  void deepJsonIsLeftAtItsDepth(String level) {
    answers(okJson("{\"result\":" + level.repeat(DEEP)));

    assertThat(failure(this::read))
        .returns(Kind.MALFORMED, HostException::kind)
        .hasMessageContaining("not the JSON expected");
  }

  @Test
  void deepJsonBehindAnErrorSaysNothing() {
    answers(status(403).withBody("[".repeat(DEEP)));

    assertThat(failure(this::read))
        .returns(Kind.FORBIDDEN, HostException::kind)
        .hasMessageNotContaining("it says");
  }

  @Test
  void manySmallValuesAreTooLarge() {
    answers(okJson("{\"result\":[" + "{},".repeat(100_000) + "{}]}"));

    assertThat(failure(this::read))
        .returns(Kind.MALFORMED, HostException::kind)
        .hasMessageContainingAll("too large", "65536 values", "narrow the scope");
  }

  @Test
  void anAnswerTakesASixteenthOfSmallMemoryAndNeverMoreThanItsBound() {
    long bytes = Limits.of(bench.settings()).answerBytes();

    assertThat(bytes).isBetween(1L << 20, 64L << 20);
    assertThat(bytes)
        .isLessThanOrEqualTo(Math.max(1L << 20, Runtime.getRuntime().maxMemory() / 16));
    assertThat(Limits.of(bench.with("limits.answer-megabytes", "100").settings()).answerBytes())
        .isEqualTo(100L << 20);
  }

  @Test
  void pagesWithoutEndAreLeft() {
    Gathered<String> empty = new Gathered<>("snow", "table sys_audit");
    for (int page = 0; page < Gathered.MOST_PAGES; page++) {
      empty.add(List.of());
    }

    assertThat(catchThrowableOfType(HostException.class, () -> empty.add(List.of())))
        .returns(Kind.MALFORMED, HostException::kind)
        .hasMessageContainingAll("host snow", "table sys_audit comes to no end", "10000");
  }

  @Test
  void pagesThatComeToAnEndAreKeptInTheirOrder() {
    Gathered<String> pages = new Gathered<>("snow", "table sys_audit");
    pages.add(List.of("a", "b"));
    pages.add(List.of());
    pages.add(List.of("c"));

    assertThat(pages.all()).containsExactly("a", "b", "c");
    assertThat(pages.size()).isEqualTo(3);
  }
}
