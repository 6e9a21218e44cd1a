package dev.rapport.servicenow;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Source;
import dev.rapport.testkit.HostContexts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sync under tokens that run out, or die before their time. */
class TokensTest {
  private final Instance instance = Instance.of(12);

  @AfterEach
  void stop() {
    instance.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"oauth2-client-credentials", "oauth2-password"})
  void aTokenThatDiesInTheMiddleOfASweepIsRenewed(String type) {
    instance.with("auth.type", type).with("auth.client-id", instance.sandbox().user());
    instance.sandbox().faults().on("expired-token:every=4");

    assertThat(sync()).containsExactlyInAnyOrderElementsOf(instance.sourceIds());
    assertThat(instance.calls()).filteredOn("oauth_token.do"::equals).hasSizeGreaterThan(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"oauth2-client-credentials", "oauth2-password"})
  void aTokenIsUsedUntilItsTimeIsOverAndNoLonger(String type) {
    instance.with("auth.type", type).with("auth.client-id", instance.sandbox().user());
    sync();
    instance.clock().advance(Duration.ofMinutes(10));

    sync();

    assertThat(instance.calls()).filteredOn("oauth_token.do"::equals).hasSize(2);
    assertThat(instance.sandbox().journal().calls()).noneMatch(call -> call.status() == 401);
  }

  private List<String> sync() {
    Source source = instance.source(HostContexts.of(instance.clock()));
    List<String> read = new ArrayList<>();
    Page page = source.fetch(Cursor.START);
    page.tickets().stream().map(RawTicket::sourceId).forEach(read::add);
    while (!page.last()) {
      page = source.fetch(page.next());
      page.tickets().stream().map(RawTicket::sourceId).forEach(read::add);
    }
    return read.stream().distinct().toList();
  }
}
