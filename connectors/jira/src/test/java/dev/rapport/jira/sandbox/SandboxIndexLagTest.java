package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Source;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A search that learns half a minute late of what happened: late is not lost. */
class SandboxIndexLagTest {
  private static final int ISSUES = 5;
  private static final Duration LAG = Duration.ofSeconds(30);

  /** What may happen, in any order; the clock stands still but for a pause. */
  enum Step {
    SAY,
    PAUSE,
    SWEEP
  }

  @Property(tries = 25)
  void whateverTheOrderOfChangesPausesAndSweepsEverythingIsReadInTheEnd(
      @ForAll @Size(max = 20) List<Step> steps) {
    try (SandboxJira jira = SandboxJira.cloud(ISSUES).with("index-lag:every=1")) {
      Reader reader = new Reader(jira.source(HostContexts.of(jira.clock())));
      for (int i = 0; i < steps.size(); i++) {
        take(steps.get(i), jira, reader, i);
      }
      jira.clock().advance(LAG);
      reader.sweep();

      Reader afresh = new Reader(jira.source(HostContexts.of(jira.clock())));
      afresh.sweep();
      assertThat(reader.known).hasSize(ISSUES).isEqualTo(afresh.known);
    }
  }

  private static void take(Step step, SandboxJira jira, Reader reader, int number) {
    switch (step) {
      case SAY -> {
        String issue = jira.sourceIds().get(number % ISSUES);
        jira.site().issues().comment(issue, "volume.answers", "said as number " + number);
      }
      case PAUSE -> jira.clock().advance(Duration.ofSeconds(11));
      case SWEEP -> reader.sweep();
    }
  }

  /** Sweeps from where the last sweep ended, and keeps the newest of each issue. */
  private static final class Reader {
    private final Source source;
    private final Map<String, TicketHistory> known = new HashMap<>();
    private Cursor reached = Cursor.START;

    Reader(Source source) {
      this.source = source;
    }

    List<String> sweep() {
      Sweep sweep = Sweep.of(source, reached);
      reached = sweep.end();
      sweep.documents().forEach(issue -> known.put(issue.sourceId(), source.decode(issue)));
      return sweep.sourceIds();
    }
  }

  @Test
  void whatSomebodyElseDidComesLateAndWhatWeWroteComesAtOnce() {
    try (SandboxJira jira = SandboxJira.cloud(ISSUES).with("index-lag:every=1")) {
      HostContext context = HostContexts.of(jira.clock());
      Reader reader = new Reader(jira.source(context));
      List<String> issues = jira.sourceIds();
      assertThat(reader.sweep()).hasSize(ISSUES);

      jira.site().issues().comment(issues.get(0), "volume.answers", "said by somebody");
      label(jira, context, issues.get(1));

      assertThat(reader.sweep()).containsExactly(issues.get(1));
      jira.clock().advance(LAG);
      assertThat(reader.sweep()).containsExactly(issues.get(0));
    }
  }

  private static void label(SandboxJira jira, HostContext context, String issue) {
    TicketKey key = new TicketKey("jira", jira.site().issues().find(issue).orElseThrow().key());
    HostWrite label = new HostWrite("w", key, issue, HostWrite.Kind.LABEL, null, "rapport-thanks");
    assertThat(jira.sink(context).apply(List.of(label)))
        .extracting(Receipt::outcome)
        .containsExactly(Receipt.Outcome.APPLIED);
  }
}
