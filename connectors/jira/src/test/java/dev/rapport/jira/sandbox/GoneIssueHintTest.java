package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Rereading;
import dev.rapport.connector.Source;
import dev.rapport.testkit.HostContexts;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * An issue was deleted between its webhook and the look at it: Jira refuses the whole question that
 * names it, and the others that were hinted at are read all the same.
 */
class GoneIssueHintTest {
  private static final int ISSUES = 3;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theOthersAreReadWhereOneIsGone(boolean isCloud) {
    try (SandboxJira jira = isCloud ? SandboxJira.cloud(ISSUES) : SandboxJira.dataCenter(ISSUES)) {
      Rereading source = rereading(jira);
      List<String> ids = List.copyOf(jira.sourceIds());
      jira.site().issues().delete(ids.get(1));

      assertThat(source.hinted(ids).tickets())
          .extracting(ticket -> ticket.sourceId())
          .containsExactlyInAnyOrder(ids.get(0), ids.get(2));
    }
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void nothingIsReadWhereAllAreGone(boolean isCloud) {
    try (SandboxJira jira = isCloud ? SandboxJira.cloud(ISSUES) : SandboxJira.dataCenter(ISSUES)) {
      assertThat(rereading(jira).hinted(List.of("1", "2")).tickets()).isEmpty();
    }
  }

  private static Rereading rereading(SandboxJira jira) {
    Source source = jira.source(HostContexts.of(jira.clock()));
    return (Rereading) source;
  }
}
