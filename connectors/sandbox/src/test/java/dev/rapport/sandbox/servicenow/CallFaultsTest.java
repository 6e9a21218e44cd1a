package dev.rapport.sandbox.servicenow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParseException;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.Schedule;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.RowWrite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallFaultsTest {
  private final ServiceNowSandbox sandbox =
      ServiceNowSandbox.builder()
          .clock(SandboxClock.at(Instant.ofEpochSecond(1_000_000)))
          .faults(List.of("unavailable:next=1"))
          .start();
  private final Caller caller = new Caller(sandbox);

  CallFaultsTest() {
    sandbox.tables().table("incident").insert(Map.of("number", "INC1"));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @Test
  void afterTheNextCallTheInstanceIsWellAgain() {
    assertThat(caller.list("incident").status()).isEqualTo(503);
    assertThat(caller.list("incident").status()).isEqualTo(200);
  }

  @ParameterizedTest(name = "{0} answers {1}")
  @CsvSource({
    "wrong-password, 401",
    "html, 200",
    "accepted, 202",
    "throttled, 429",
    "throttled-for-an-hour, 429",
    "throttled-without-retry-after, 429",
    "unavailable, 503",
    "unavailable-for-a-while, 503",
    "gateway-timeout, 504",
    "server-error, 500",
    "ok-with-error, 200"
  })
  void eachFaultHasItsStatusAndTheHeadersOfAnInstance(String fault, int status) {
    sandbox.faults().clear();
    sandbox.faults().on(fault);

    var answer = caller.list("incident");

    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.header("Date")).isEqualTo("Mon, 12 Jan 1970 13:46:40 GMT");
    assertThat(answer.response().body()).doesNotContain("INC1");
  }

  @Test
  void aThrottledCallSaysHowLongToWait() {
    sandbox.faults().clear();
    sandbox.faults().on(Fault.THROTTLED_FOR_AN_HOUR);

    var answer = caller.list("incident");

    assertThat(answer.header("Retry-After")).isEqualTo("3600");
    assertThat(answer.header("X-RateLimit-Reset")).isEqualTo("1003600");
    assertThat(answer.header("X-RateLimit-Rule")).isNotEmpty();
    assertThat(answer.error()).isEqualTo("Rate limit exceeded");
    sandbox.faults().clear();
    sandbox.faults().on(Fault.THROTTLED_WITHOUT_RETRY_AFTER);
    assertThat(caller.list("incident").header("Retry-After")).isEmpty();
  }

  @Test
  void aCancelledTransactionIsAnErrorInsideSuccess() {
    sandbox.faults().clear();
    sandbox.faults().on(Fault.OK_WITH_ERROR);

    assertThat(caller.list("incident").error()).startsWith("Transaction cancelled");
  }

  @Test
  void aSleepingInstanceSpeaksHtml() {
    sandbox.faults().clear();
    sandbox.faults().on(Fault.HTML);

    assertThat(caller.list("incident").header("Content-Type")).startsWith("text/html");
  }

  @Test
  void cutJsonCannotBeParsed() {
    sandbox.faults().clear();
    sandbox.faults().on(Fault.CUT_JSON);

    assertThatThrownBy(() -> caller.list("incident").json()).isInstanceOf(JsonParseException.class);
  }

  @Test
  void aResetConnectionAnswersNothingAndIsCounted() {
    sandbox.faults().clear();
    sandbox.faults().on(Fault.RESET);

    assertThatThrownBy(() -> caller.list("incident")).hasCauseInstanceOf(IOException.class);
    assertThat(sandbox.journal().calls()).extracting("status").contains(0);
  }

  @Test
  void aLostAnswerLeavesTheWriteBehind() {
    sandbox.faults().clear();
    sandbox.faults().on(Fault.LOST_ANSWER, Schedule.next(1));
    assertThat(caller.list("incident").status()).isEqualTo(200);

    assertThatThrownBy(() -> caller.write("POST", "x_acme_rapport_summary", Map.of("task", "1")))
        .hasCauseInstanceOf(IOException.class);

    assertThat(sandbox.tables().table("x_acme_rapport_summary").find("task=1")).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"broken-answer:next=1", "gateway-timeout:next=1"})
  void anAnswerThatComesToNothingLeavesTheWriteBehindAndIsSeen(String fault) {
    List<RowWrite> seen = new ArrayList<>();
    sandbox.tables().watch(seen::add);
    sandbox.faults().clear();
    sandbox.faults().on(fault);

    try {
      assertThat(caller.write("POST", "x_acme_rapport_summary", Map.of("task", "1")).status())
          .isEqualTo(504);
    } catch (UncheckedIOException broken) {
      assertThat(fault).startsWith("broken-answer");
    }

    assertThat(seen).extracting(write -> write.row().get("task")).containsExactly("1");
    Row row = seen.get(0).row();
    sandbox.tables().table("x_acme_rapport_summary").update(row.sysId(), Map.of("task", "1"));
    sandbox.tables().table("x_acme_rapport_summary").delete(row.sysId());
    assertThat(seen)
        .as("a change of nothing is none")
        .extracting(RowWrite::isGone)
        .containsExactly(false, true);
  }
}
