package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Sink;
import dev.rapport.model.TicketKey;
import dev.rapport.testkit.HostContexts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writes of which nobody heard that they were done: they are looked for, and not done again. */
class SandboxLostAnswersTest {
  private static final int ISSUES = 12;

  @ParameterizedTest
  @CsvSource({
    "CLOUD, lost-answer:next=1",
    "CLOUD, gateway-timeout:after=1",
    "DATA_CENTER, lost-answer:every=5",
    "DATA_CENTER, broken-answer:every=20"
  })
  void eachIssueIsWrittenOnce(String face, String fault) {
    try (SandboxJira jira =
        face.equals("CLOUD") ? SandboxJira.cloud(ISSUES) : SandboxJira.dataCenter(ISSUES)) {
      List<String> written = new ArrayList<>();
      jira.site().issues().watchProperties(write -> written.add(write.issue()));
      Sink sink = jira.with(fault).sink(HostContexts.of(jira.clock()));
      List<HostWrite> writes = jira.sourceIds().stream().map(id -> write(sink, id)).toList();

      boolean confirmed = false;
      for (int run = 0; run < ISSUES && !confirmed; run++) {
        confirmed = isConfirmed(sink, writes);
        jira.recovers();
      }

      assertThat(confirmed).isTrue();
      assertThat(written).hasSize(ISSUES);
      assertThat(Set.copyOf(written)).hasSize(ISSUES);
    }
  }

  /** A hundred issues are written by a task of the site, which goes on when nobody follows it. */
  @Test
  void aTaskThatOutlivesTheProcessIsFoundDoneAndNotBegunAgain() {
    try (SandboxJira jira = SandboxJira.cloud(ISSUES)) {
      List<String> written = new ArrayList<>();
      jira.site().issues().watchProperties(write -> written.add(write.issue()));
      Sink stopped = jira.sink(stoppedWhileTheTaskRuns(jira));
      List<HostWrite> writes = jira.sourceIds().stream().map(id -> write(stopped, id)).toList();
      assertThatThrownBy(() -> stopped.apply(writes))
          .isInstanceOf(HostException.class)
          .hasMessageContaining("stopped while");
      assertThat(Thread.interrupted()).isTrue();
      assertThat(written).isEmpty();
      jira.clock().advance(Duration.ofSeconds(2));

      List<Receipt> receipts = jira.sink(HostContexts.of(jira.clock())).apply(writes);

      assertThat(receipts)
          .extracting(Receipt::outcome)
          .containsOnly(Receipt.Outcome.UNCHANGED)
          .hasSize(ISSUES);
      assertThat(written).hasSize(ISSUES);
      assertThat(jira.calls("properties/multi")).isOne();
    }
  }

  private static HostContext stoppedWhileTheTaskRuns(SandboxJira jira) {
    HostContext usual = HostContexts.of(jira.clock());
    return new HostContext(
        usual.clock(),
        time -> {
          if (jira.calls("properties/multi") > 0) {
            throw new InterruptedException("the process ends");
          }
          usual.pause().sleep(time);
        },
        usual.memory(),
        usual.texts(),
        usual.calls());
  }

  private static boolean isConfirmed(Sink sink, List<HostWrite> writes) {
    try {
      return sink.apply(writes).stream().allMatch(Receipt::isConfirmed);
    } catch (HostException e) {
      return false;
    }
  }

  private static HostWrite write(Sink sink, String id) {
    TicketKey key = new TicketKey("jira", "A-" + id);
    return new HostWrite(id, key, id, sink.summaryKind(), null, "{\"turn\":\"requester\"}");
  }
}
