package dev.rapport.github;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Page;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Source;
import dev.rapport.testkit.GoldenFile;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SourceContract;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The connector keeps what every source promises, and understands a timeline. */
class IssueSourceTest extends SourceContract {
  @Override
  protected Host start() {
    return new Repository();
  }

  @Test
  void aTimelineOnTwoPagesBecomesEventsWithoutWords() {
    try (Repository github = new Repository()) {
      Source source = github.source(HostContexts.of(github.clock()));
      Page page = source.fetch(Cursor.START);
      StringBuilder text = new StringBuilder();
      page.actors().forEach(actor -> text.append(actor).append('\n'));
      source.decode(page.tickets().get(0)).events().forEach(e -> text.append(e).append('\n'));
      GoldenFile.assertMatches("issue.txt", text.toString());
    }
  }

  @Test
  void aCursorOfAnotherHostIsRefused() {
    try (Repository github = new Repository()) {
      Source source = github.source(HostContexts.of(github.clock()));
      assertThatThrownBy(() -> source.fetch(new Cursor("of another host")))
          .hasMessageContaining("rapport cursor rewind");
    }
  }

  @Test
  void aRepositoryWithoutItsOwnerIsRefused() {
    Map<String, String> values = Map.of("scope.repository", "hello-world");
    Settings settings = new Settings("github", URI.create("http://localhost"), values, Map.of());

    assertThatThrownBy(() -> new GitHubConnector().source(settings, null))
        .hasMessageContaining("scope.repository needs owner/name");
  }
}
