package dev.rapport.sandbox.jira.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.sandbox.jira.Caller;
import dev.rapport.sandbox.jira.JiraSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("external")
class RealIssuesTest {
  private static final Path FILE =
      Path.of(
          System.getProperty("rapport.shared", "../shared"),
          "data",
          "jira-issues-with-comments.ndjson.gz");

  @Test
  void everyRealIssueAndCommentIsServedOnceByBothFaces() {
    assumeTrue(Files.exists(FILE), "the real issues are not at hand");
    for (JiraSandbox.Builder face :
        new JiraSandbox.Builder[] {JiraSandbox.cloud(), JiraSandbox.dataCenter()}) {
      try (JiraSandbox sandbox = face.data(FILE).start()) {
        assertThat(sandbox.issues().all()).hasSize(564);
        Caller caller = new Caller(sandbox);
        Set<String> comments = new HashSet<>();
        int count = 0;
        for (var issue : sandbox.issues().all()) {
          Caller.Answer page = caller.get("/issue/" + issue.id() + "/comment");
          comments.addAll(page.each("comments", "id"));
          count += page.numberAt("total");
        }
        assertThat(count).isEqualTo(3_416);
        assertThat(comments).hasSize(3_416);
      }
    }
  }
}
