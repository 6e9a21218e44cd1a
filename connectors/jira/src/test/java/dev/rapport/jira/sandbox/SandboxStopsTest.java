package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.model.TicketKey;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A host that stops in the middle, or takes one thing and not the next: said, and nothing lost. */
class SandboxStopsTest {
  private static final int ISSUES = 40;

  @ParameterizedTest
  @CsvSource({
    "wrong-password:after=4, AUTHENTICATION, auth.secret",
    "html:after=4, UNAVAILABLE, web page",
    "cut-json:after=4, MALFORMED, not the JSON expected",
    "unavailable:after=4, UNAVAILABLE, try again later",
    "throttled-tenant:after=4, THROTTLED, too many calls"
  })
  void aSyncThatIsStoppedGoesOnWhereItWas(String fault, Kind kind, String words) {
    try (SandboxJira jira = SandboxJira.cloud(ISSUES).with("short-pages").with(fault)) {
      HostContext context = HostContexts.of(jira.clock());
      List<String> read = new ArrayList<>();
      Cursor[] reached = {Cursor.START};

      assertThatExceptionOfType(HostException.class)
          .isThrownBy(() -> readOn(jira.source(context), reached, read))
          .returns(kind, HostException::kind)
          .withMessageContaining(words)
          .withMessageContaining("see .github/TROUBLESHOOTING.md#");
      jira.recovers();
      readOn(jira.source(HostContexts.of(jira.clock())), reached, read);

      assertThat(read).containsExactlyInAnyOrderElementsOf(jira.sourceIds());
    }
  }

  private static void readOn(Source source, Cursor[] reached, List<String> read) {
    Page page;
    do {
      page = source.fetch(reached[0]);
      page.tickets().stream().map(RawTicket::sourceId).forEach(read::add);
      reached[0] = page.next();
    } while (!page.last());
  }

  @ParameterizedTest
  @CsvSource({
    "failed-task:next=1, UNAVAILABLE, run it again",
    "wrong-password:after=1, AUTHENTICATION, auth.secret",
    "cut-json:after=1, MALFORMED, not the JSON expected"
  })
  void summariesThatWereStoppedAreAllThereAfterTheNextAttempt(
      String fault, Kind kind, String words) {
    try (SandboxJira jira = SandboxJira.cloud(ISSUES).with(fault)) {
      assertThatExceptionOfType(HostException.class)
          .isThrownBy(() -> writeAll(jira))
          .returns(kind, HostException::kind)
          .withMessageContaining(words);
      jira.recovers();

      assertThat(writeAll(jira))
          .extracting(Receipt::outcome)
          .containsAnyOf(Receipt.Outcome.APPLIED, Receipt.Outcome.UNCHANGED)
          .doesNotContain(Receipt.Outcome.REFUSED);
      assertThat(jira.places()).isEqualTo(ISSUES);
    }
  }

  private static List<Receipt> writeAll(SandboxJira jira) {
    return sink(jira)
        .apply(
            jira.sourceIds().stream()
                .map(id -> write(id, HostWrite.Kind.PROPERTY, "{\"turn\":\"vendor\"}"))
                .toList());
  }

  @Test
  void anIssueThatIsFoundAndNotThereDoesNotCostTheOthers() {
    try (SandboxJira jira = SandboxJira.cloud(ISSUES).with("missing-issue:every=7")) {
      Sweep sweep = Sweep.of(jira.source(HostContexts.of(jira.clock())), Cursor.START);
      List<String> rejected =
          sweep.pages().stream()
              .flatMap(page -> page.rejected().stream())
              .map(Page.Rejected::sourceId)
              .toList();

      assertThat(sweep.sourceIds().size() + rejected.size()).isEqualTo(ISSUES);
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aSummaryThatIsTooLongForTheHostIsRefused(boolean isCloud) {
    String summary = "{\"terms\":\"%s\",\"turn\":\"vendor\"}".formatted("t".repeat(40_000));
    try (SandboxJira jira = isCloud ? SandboxJira.cloud(2) : SandboxJira.dataCenter(2)) {
      HostWrite write = write(jira.sourceIds().get(0), HostWrite.Kind.PROPERTY, summary);

      assertThat(sink(jira).apply(List.of(write)).get(0).outcome())
          .isEqualTo(Receipt.Outcome.REFUSED);
      assertThat(jira.shown(write.sourceId())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anIssueThatTakesNoMoreCommentsSaysSoAndTheOthersAreWritten(boolean isCloud) {
    try (SandboxJira jira = isCloud ? SandboxJira.cloud(ISSUES) : SandboxJira.dataCenter(ISSUES)) {
      jira.with("comment-limit:every=10");
      List<Receipt> receipts =
          sink(jira)
              .apply(
                  jira.sourceIds().stream()
                      .map(id -> write(id, HostWrite.Kind.COMMENT, "Whose turn: IT."))
                      .toList());

      assertThat(receipts)
          .filteredOn(receipt -> receipt.outcome() == Receipt.Outcome.REFUSED)
          .isNotEmpty()
          .allSatisfy(
              receipt -> assertThat(receipt.reason()).contains("413", "number of comments"));
      assertThat(receipts)
          .filteredOn(receipt -> receipt.outcome() == Receipt.Outcome.APPLIED)
          .hasSizeGreaterThan(ISSUES / 2);
    }
  }

  private static Sink sink(SandboxJira jira) {
    return jira.sink(HostContexts.of(jira.clock()));
  }

  private static HostWrite write(String id, HostWrite.Kind kind, String after) {
    return new HostWrite(kind + id, new TicketKey("jira", "P-" + id), id, kind, null, after);
  }
}
