package dev.rapport.github;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.connector.Settings;
import dev.rapport.testkit.GoldenFile;
import dev.rapport.testkit.LoopbackHost;
import dev.rapport.testkit.SourceContract;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The connector keeps what every source promises, and understands a timeline. */
class IssueSourceTest extends SourceContract {
  @Override
  protected LoopbackHost start() {
    String repository = "octocat/hello-world";
    return new LoopbackHost(
            new GitHubConnector(), Map.of("auth.type", "bearer", "scope.repository", repository))
        .list("/issues", 5, 12, "issue.json", "pull-request.json")
        .pages("/timeline", "timeline-1.json", "timeline-2.json");
  }

  @Test
  void aTimelineOnTwoPagesBecomesEventsWithoutWords() {
    GoldenFile.assertMatches("issue.txt", firstTicket());
  }

  @Test
  void aRepositoryWithoutItsOwnerIsRefused() {
    Map<String, String> values = Map.of("scope.repository", "hello-world");
    Settings settings = new Settings("github", URI.create("http://localhost"), values, Map.of());
    assertThatThrownBy(() -> new GitHubConnector().source(settings, null))
        .hasMessageContaining("scope.repository needs owner/name");
  }
}
