package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Account;
import dev.rapport.sandbox.jira.site.Comment;
import dev.rapport.sandbox.jira.site.Draft;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.suite.published.Published;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where no app is installed, one comment per issue says what the summary says. */
class StickyCommentTest {
  private static final String CONFIG =
      """
      hosts:
        - name: jira
          type: jira-cloud
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          scope: { jql: "project = P" }
          limits: { requests-per-second: 1000 }
          write: { summary: none, comment: true, approve: always }
      """;

  @TempDir Path folder;

  @Test
  void oneCommentIsKeptCurrentAndIsNobodysAct() {
    try (JiraSandbox jira =
        Published.cloud().clock(SandboxClock.system()).volume("P", 2, 2, 1).start()) {
      Desk desk = new Desk(folder).configured(CONFIG.formatted(jira.url(), jira.user()));

      assertThat(desk.types("once", "--yes").exitCode()).isZero();
      List<Comment> first = ours(jira);
      assertThat(first).hasSize(1);
      assertThat(first.get(0).body().toString()).contains("Whose turn: ");
      assertThat(desk.types("sync").exitCode()).isZero();
      assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();

      jira.issues().change("P-1", "volume.answers", Map.of("status", "3"));
      assertThat(desk.types("once", "--yes").exitCode()).isZero();

      List<Comment> second = ours(jira);
      assertThat(second).hasSize(1);
      assertThat(second.get(0).id()).isEqualTo(first.get(0).id());
      assertThat(second.get(0).body()).isNotEqualTo(first.get(0).body());
      assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"true, true", "public, false"})
  void onARequestItIsForAgentsAloneUnlessTheAdminWantsCustomersToReadIt(
      String comment, boolean internal) {
    try (JiraSandbox jira =
        Published.cloud().clock(SandboxClock.system()).serviceProject("P", "Help").start()) {
      String customer = jira.site().people().put(Account.customer("carla", "Carla")).id();
      jira.issues().create(Draft.of("P", "Printer", customer));
      String config = CONFIG.formatted(jira.url(), jira.user());
      Desk desk =
          new Desk(folder).configured(config.replace("comment: true", "comment: " + comment));

      assertThat(desk.types("once", "--yes").exitCode()).isZero();

      assertThat(ours(jira)).extracting(Comment::isInternal).containsExactly(internal);
      assertThat(desk.types("check", "--security").out()).contains("portal customers");
      assertThat(desk.types("plan", "--json").json().getAsJsonArray("writes")).isEmpty();
    }
  }

  private static List<Comment> ours(JiraSandbox jira) {
    Issue issue = jira.issues().find("P-1").orElseThrow();
    return issue.comments().stream()
        .filter(comment -> comment.author().equals(jira.account().id()))
        .toList();
  }
}
