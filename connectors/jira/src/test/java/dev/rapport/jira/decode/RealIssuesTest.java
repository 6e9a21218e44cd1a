package dev.rapport.jira.decode;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.jira.json.Issue;
import dev.rapport.model.History;
import dev.rapport.model.Status;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.testkit.SharedData;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Issues of a real Jira server: all understood, every comment once, nothing invented. */
@Tag(SharedData.TAG)
class RealIssuesTest {
  private final List<TicketHistory> histories = read();

  @Test
  void everyIssueAndEveryCommentArrivesOnce() {
    assertThat(histories).hasSize(564);
    assertThat(histories.stream().mapToLong(history -> comments(history).size()).sum())
        .isEqualTo(3_416);
    assertThat(histories)
        .allSatisfy(
            history ->
                assertThat(history.events())
                    .extracting(event -> event.stamp().id())
                    .doesNotHaveDuplicates());
  }

  @Test
  void anIssueThatIsDoneWithoutAHistoryWasSomethingUnrecordedUntilItsResolutionDate() {
    assertThat(histories)
        .filteredOn(RealIssuesTest::saysWhenItWasResolved)
        .isNotEmpty()
        .allSatisfy(
            history -> {
              assertThat(history.history().completeness()).isEqualTo(History.Completeness.PARTIAL);
              assertThat(((TicketEvent.Created) history.events().get(0)).status())
                  .isEqualTo(Unrecorded.STATUS);
            });
  }

  @Test
  void mentionsAreFoundAndCodeIsNotCountedAsWords() {
    TicketHistory inbox =
        histories.stream()
            .filter(history -> history.ticket().key().key().equals("AC-159"))
            .findFirst()
            .orElseThrow();

    assertThat(inbox.ticket().requesters())
        .extracting(actor -> actor.id())
        .containsExactly("user0002");
    assertThat(comments(inbox).get(0).facts().question()).isFalse();
    assertThat(comments(inbox).get(0).stamp().at()).isEqualTo("2015-09-15T08:36:50Z");
    assertThat(
            histories.stream()
                .flatMap(history -> comments(history).stream())
                .filter(comment -> !comment.facts().mentions().isEmpty()))
        .hasSizeGreaterThan(200);
  }

  private static boolean saysWhenItWasResolved(TicketHistory history) {
    return history.events().stream()
        .anyMatch(event -> event.stamp().id().equals("resolutiondate:status"));
  }

  private static List<TicketEvent.Commented> comments(TicketHistory history) {
    return history.events().stream()
        .filter(TicketEvent.Commented.class::isInstance)
        .map(TicketEvent.Commented.class::cast)
        .toList();
  }

  private static List<TicketHistory> read() {
    StatusCatalog statuses = new StatusCatalog(Map.of("6", Status.Category.DONE));
    JiraDocument.Site site =
        new JiraDocument.Site(statuses, KnownFields.NONE, new Accounts("jira", Map.of()));
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    Files.newInputStream(
                        SharedData.require("data/jira-issues-with-comments.ndjson.gz"))),
                StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> Documents.GSON.fromJson(line, Issue.class))
          .map(issue -> JiraDecoder.decode(document(issue, site)))
          .collect(Collectors.toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JiraDocument document(Issue issue, JiraDocument.Site site) {
    return new JiraDocument(
        issue.id(),
        issue,
        List.of(),
        issue.fields().standard().comment().present(),
        List.of(),
        ServiceAnswers.NONE,
        true,
        site);
  }
}
