package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read and written stays the same, whatever the host does meanwhile. */
class SandboxFaultsTest {
  private static final int ISSUES = 40;
  private static final String SUMMARY = "{\"schema\":1,\"turn\":\"requester\"}";
  private static final Outcome CALM = of(SandboxJira.cloud(ISSUES));

  /** What a sweep understood, by id, and what then stood on the issues. */
  private record Outcome(List<TicketHistory> histories, List<Optional<String>> shown) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "throttled-burst:every=3",
        "short-pages",
        "numeric-created:every=1",
        "empty-changelog",
        "throttled-html:every=4",
        "throttled-without-retry-after:every=4",
        "throttled-zero:every=3",
        "throttled-issue:every=1",
        "near-limit",
        "unavailable:every=5",
        "server-error:every=5",
        "reset:every=5",
        "repeated-token:next=1",
        "empty-page:every=2",
        "truncated-comments:every=1",
        "fieldless-changes:every=1",
        "created-in-seconds:every=1",
        "index-lag:every=1",
        "lost-answer:next=1"
      })
  void theCloudIsReadAndWrittenAsOnACalmDay(String fault) {
    assertThat(of(SandboxJira.cloud(ISSUES).with(fault))).isEqualTo(CALM);
  }

  @ParameterizedTest
  @ValueSource(strings = {"throttled-burst:every=3", "throttled-zero:every=2"})
  void aDataCenterIsReadAndWrittenAsOnACalmDay(String fault) {
    assertThat(of(SandboxJira.dataCenter(ISSUES).with(fault)))
        .isEqualTo(of(SandboxJira.dataCenter(ISSUES)));
  }

  @Test
  void whatNobodyDidHappenedAllTheSame() {
    Outcome nobody = of(SandboxJira.cloud(ISSUES).with("null-authors:every=1"));

    assertThat(moments(nobody)).isEqualTo(moments(CALM));
    assertThat(nobody.shown()).isEqualTo(CALM.shown());
    assertThat(nobody.histories())
        .flatExtracting(TicketHistory::events)
        .filteredOn(event -> !event.stamp().id().startsWith("created"))
        .extracting(event -> event.stamp().actor())
        .containsOnlyNulls();
  }

  @Test
  void theWordsOfAPartThatNobodyDocumentedAreReadToo() {
    Outcome novel = of(SandboxJira.cloud(ISSUES).with("unknown-nodes:every=1"));

    assertThat(moments(novel)).isEqualTo(moments(CALM));
    assertThat(words(novel)).isEqualTo(words(CALM).stream().map(words -> words + 1).toList());
    assertThat(novel.shown()).isEqualTo(CALM.shown());
  }

  private static Outcome of(SandboxJira jira) {
    try (jira) {
      HostContext context = HostContexts.of(jira.clock());
      Source source = jira.source(context);
      List<TicketHistory> histories =
          Sweep.of(source, Cursor.START).documents().stream()
              .map(source::decode)
              .sorted(Comparator.comparing(history -> history.ticket().sourceId()))
              .toList();
      assertThat(histories).hasSize(ISSUES);
      write(jira.sink(context), histories);
      return new Outcome(histories, jira.sourceIds().stream().map(jira::shown).toList());
    }
  }

  private static void write(Sink sink, List<TicketHistory> histories) {
    List<HostWrite> writes = new ArrayList<>();
    for (TicketHistory history : histories) {
      String id = history.ticket().sourceId();
      writes.add(new HostWrite(id, history.ticket().key(), id, sink.summaryKind(), null, SUMMARY));
    }
    assertThat(sink.apply(writes)).allMatch(Receipt::isConfirmed);
  }

  private record Moment(String id, Instant at) {}

  private static List<Moment> moments(Outcome outcome) {
    return outcome.histories().stream()
        .flatMap(history -> history.events().stream())
        .map(event -> new Moment(event.stamp().id(), event.stamp().at()))
        .toList();
  }

  private static List<Integer> words(Outcome outcome) {
    return outcome.histories().stream()
        .flatMap(history -> history.events().stream())
        .filter(TicketEvent.Commented.class::isInstance)
        .map(event -> ((TicketEvent.Commented) event).facts().words())
        .toList();
  }
}
