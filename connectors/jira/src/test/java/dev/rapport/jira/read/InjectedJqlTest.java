package dev.rapport.jira.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Ids that would say more than an id inside a query. */
class InjectedJqlTest {
  @Test
  void whatIsNoNumberIsNotAskedFor() {
    List<String> ids =
        List.of("10001", "1) OR (project = HR", "HR-1", "", "-1", "10002", "1 OR 1", "\u0661");

    assertThat(Jql.byId(ids)).contains("id in (10001,10002)");
  }

  @Test
  void whereNoIdIsLeftNothingIsAsked() {
    assertThat(Jql.byId(List.of("1) OR (project = HR"))).isEmpty();
    assertThat(Jql.byId(List.of())).isEmpty();
  }

  @Test
  void aScopeWithAlternativesStaysOneRestriction() {
    assertThat(Jql.sweep("project = IT OR project = DEV", null, null))
        .isEqualTo("(project = IT OR project = DEV) ORDER BY created ASC, issuekey ASC");
  }
}
