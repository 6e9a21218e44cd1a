package dev.rapport.jira.datacenter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Page;
import dev.rapport.connector.Rereading;
import dev.rapport.connector.Source;
import dev.rapport.jira.host.MiniDataCenter;
import dev.rapport.model.Actor;
import dev.rapport.model.TicketEvent;
import dev.rapport.testkit.CallCount;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.Sweep;
import dev.rapport.testkit.TransientMemory;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DataCenterSourceTest {
  private final MiniDataCenter jira = new MiniDataCenter();
  private final TransientMemory memory = new TransientMemory();

  @AfterEach
  void stop() {
    jira.close();
  }

  @Test
  void noReadGoesPastTenThousandResults() {
    jira.with(12_000, 1, 0);
    jira.pageSize = 200;

    assertThat(Sweep.of(source(), Cursor.START).sourceIds())
        .hasSize(12_000)
        .doesNotHaveDuplicates();
    assertThat(jira.exchanges).noneMatch(call -> call.status() == 400);
  }

  @Test
  void whatTheHostMadeOfThePageSizeIsUsed() {
    jira.with(120, 1, 1);

    assertThat(Sweep.of(source(), Cursor.START).sourceIds()).hasSize(120);
    assertThat(jira.exchanges)
        .filteredOn(call -> call.target().endsWith("/search"))
        .extracting(call -> call.request().replaceAll(".*\"startAt\":(\\d+).*", "$1"))
        .containsExactly("0", "50", "100");
  }

  @Test
  void aPersonIsOneAccountByKeyWhateverNameAMentionUses() {
    jira.with(1, 1, 0);
    jira.say(10_001, "What do you think, [~bob.name]?");
    jira.values.put("scope.groups", "it");
    Source source = source();
    Page page = source.fetch(Cursor.START);

    assertThat(page.actors())
        .anySatisfy(
            bob -> {
              assertThat(bob.id().id()).isEqualTo("bob");
              assertThat(bob.login()).isEqualTo("bob.name");
              assertThat(bob.kind()).isEqualTo(Actor.Kind.PERSON);
              assertThat(bob.groups()).isEqualTo(Set.of("it"));
            });
    assertThat(source.decode(page.tickets().get(0)).events())
        .filteredOn(TicketEvent.Commented.class::isInstance)
        .allSatisfy(
            event ->
                assertThat(((TicketEvent.Commented) event).facts().mentions())
                    .containsExactly("bob"));
  }

  @Test
  void onlyServiceProjectsCostACallAnIssueForTheirComments() {
    jira.with(5, 0, 2);
    jira.makeRequest(10_003);
    Sweep.of(source(), Cursor.START);

    assertThat(jira.exchanges)
        .filteredOn(call -> call.target().contains("/comment"))
        .singleElement()
        .satisfies(call -> assertThat(call.target()).contains("/10003/").contains("properties"));
  }

  @Test
  void singleIssuesAreReadAgainAndThoseThatAreGoneLeftOut() {
    jira.with(5, 1, 1);

    assertThat(((Rereading) source()).reread(List.of("10002", "77")).tickets())
        .extracting(ticket -> ticket.sourceId())
        .containsExactly("10002");
  }

  private Source source() {
    return jira.source(HostContexts.of(jira.clock(), memory, new CallCount()));
  }
}
