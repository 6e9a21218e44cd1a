package dev.rapport.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.jira.desk.Reference;
import dev.rapport.sandbox.jira.site.Change;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Issue;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class JiraCompanyTest {
  private static final JiraSandbox SANDBOX = company();

  private final Collection<Issue> issues = SANDBOX.issues().all();

  private static JiraSandbox company() {
    SandboxClock clock = SandboxClock.at(Instant.parse("2026-11-20T15:00:00Z"));
    return JiraSandbox.cloud().clock(clock).company(600, 1).start();
  }

  @AfterAll
  static void stop() {
    SANDBOX.close();
  }

  @Test
  void theSameSeedGivesTheSameIssues() {
    try (JiraSandbox again = company()) {
      assertThat(again.issues().dump()).isEqualTo(SANDBOX.issues().dump());
    }
  }

  @Test
  void historiesAreAsLongAsOnRealSites() {
    assertThat(issues.stream().mapToInt(issue -> issue.changes().size()).average().orElse(0))
        .isBetween(10.0, 14.0);
    assertThat(issues.stream().mapToInt(issue -> issue.comments().size()).average().orElse(0))
        .isBetween(3.0, 6.0);
  }

  @Test
  void aHistoryIsInOrderAndLeadsToWhatTheIssueIsNow() {
    for (Issue issue : issues) {
      String status = "1";
      Instant last = issue.created();
      for (Change change : issue.changes()) {
        assertThat(change.at()).isAfterOrEqualTo(last);
        last = change.at();
        for (Change.Item item : change.items()) {
          if (item.field().equals("status")) {
            assertThat(item.from()).isEqualTo(status);
            status = item.to();
          }
        }
      }
      assertThat(issue.text("status")).isEqualTo(status);
    }
  }

  @Test
  void bothSidesSpeakAndNotesAreHiddenFromCustomersAlone() {
    assertThat(SANDBOX.site().people().groups()).contains("it-support", "network");
    assertThat(issues).anyMatch(issue -> issue.comments().stream().anyMatch(Comment::isInternal));
    assertThat(issues)
        .filteredOn(issue -> issue.projectKey().equals("DEV"))
        .isNotEmpty()
        .allMatch(issue -> issue.comments().stream().noneMatch(Comment::isInternal));
    long both =
        issues.stream()
            .filter(
                issue ->
                    issue.comments().stream()
                            .map(c -> SANDBOX.site().people().isIn("it-support", c.author()))
                            .distinct()
                            .count()
                        == 2)
            .count();
    assertThat(both).isGreaterThan(issues.size() / 2);
  }

  @Test
  void recordsOfAnotherTrackerAreLinkedToIssuesOfTheirOwn() {
    List<Reference> records =
        IntStream.range(0, 20)
            .mapToObj(i -> new Reference("id=" + i, "INC" + i, "https://snow.example/" + i))
            .toList();
    try (JiraSandbox paired = JiraSandbox.cloud().refer(records).company(60, 3).start()) {
      List<Issue> linked =
          paired.issues().all().stream().filter(issue -> !issue.links().isEmpty()).toList();
      assertThat(linked).hasSize(20).allMatch(issue -> issue.links().size() == 1);
      assertThat(linked.get(0).links().get(0).title()).isEqualTo("INC0");
      assertThat(linked.get(0).changes())
          .anyMatch(change -> change.items().get(0).field().equals("RemoteIssueLink"));
    }
  }

  @Test
  void aThousandPlainIssuesHaveExactlyTheChangesAskedFor() {
    try (JiraSandbox volume = JiraSandbox.cloud().volume("V", 1_000, 12, 3).start()) {
      assertThat(volume.issues().all())
          .hasSize(1_000)
          .allMatch(issue -> issue.changes().size() == 12 && issue.comments().size() == 3);
      assertThat(new Caller(volume).search("project = V ORDER BY created, key"))
          .startsWith("V-1", "V-2");
      List<Issue> all = List.copyOf(volume.issues().all());
      assertThat(all.get(999).updated()).isBefore(volume.site().now());
    }
  }
}
