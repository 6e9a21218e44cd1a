package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.store.Store;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.http.JournalEntry;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a large Jira Cloud costs, each command in a process of 128 megabytes. */
class TenThousandIssuesTest {
  private static final int ISSUES = 10_000;
  private static final int CHANGES = 12;
  private static final int COMMENTS = 3;

  /** Each issue is born, and its report is read. */
  private static final long EVENTS = ISSUES * (2L + CHANGES + COMMENTS);

  private static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  private final SandboxClock clock = SandboxClock.at(NOW);
  @TempDir Path folder;

  @Test
  void readingAndWritingStayWithinTheirCallsAndTheirMemory() throws Exception {
    try (JiraSandbox jira =
        JiraSandbox.cloud().clock(clock).volume("P", ISSUES, CHANGES, COMMENTS).start()) {
      ChildInstallation rapport = ChildInstallation.of(folder, "jira-cloud", jira);

      assertThat(calls(jira, rapport, "sync")).as("first sync").isLessThanOrEqualTo(125);
      assertThat(eventsIn(rapport)).isEqualTo(EVENTS);

      clock.advance(Duration.ofMinutes(5));
      assertThat(calls(jira, rapport, "sync")).as("nothing new").isLessThanOrEqualTo(2);

      clock.advance(Duration.ofMinutes(5));
      touch(jira, 100);
      assertThat(calls(jira, rapport, "sync")).as("100 changed").isLessThanOrEqualTo(6);
      assertThat(eventsIn(rapport)).isEqualTo(EVENTS + 100);
      assertThat(jira.journal().calls()).noneMatch(TenThousandIssuesTest::isWrite);

      calls(jira, rapport, "--as-of", clock.instant().toString(), "apply", "--yes");
      assertThat(jira.journal().calls())
          .filteredOn(TenThousandIssuesTest::isWrite)
          .hasSizeLessThanOrEqualTo(100);
      assertThat(jira.issues().all())
          .hasSize(ISSUES)
          .allMatch(issue -> issue.properties().containsKey("rapport"));
    }
  }

  /** Runs a command and says how many calls it made. */
  private static long calls(JiraSandbox jira, ChildInstallation rapport, String... command)
      throws Exception {
    jira.journal().clear();
    rapport.run(command);
    return jira.journal().count();
  }

  private static long eventsIn(ChildInstallation rapport) {
    long[] events = {0};
    try (Store store = Store.open(rapport.storeUrl())) {
      store.tickets().forEach("jira", history -> events[0] += history.events().size());
    }
    return events[0];
  }

  private static void touch(JiraSandbox jira, int count) {
    jira.issues().all().stream()
        .limit(count)
        .map(Issue::key)
        .forEach(key -> jira.issues().change(key, "volume.answers", Map.of("status", "3")));
  }

  /** Questions that are too long for an address are posted. */
  private static boolean isWrite(JournalEntry call) {
    return call.isWrite() && !call.path().matches(".*/(search/jql|bulkfetch|approximate-count)");
  }
}
