package dev.rapport.jira.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.connector.Titles;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.testkit.HostContexts;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Titles for somebody who looks at a list. */
class SandboxTitlesTest {
  @ParameterizedTest
  @EnumSource(Face.class)
  void titlesOfAListTakeOneCall(Face face) {
    try (SandboxJira jira = SandboxJira.of(face, 3)) {
      Titles titles = jira.titles(HostContexts.of(jira.clock()));
      List<String> ids = jira.sourceIds();

      assertThat(titles.of(List.of(ids.get(0), ids.get(2), "99999999", "x) OR (1=1")))
          .containsExactlyInAnyOrderEntriesOf(Map.of(ids.get(0), "Issue 1", ids.get(2), "Issue 3"));
      assertThat(jira.calls("/rest/api")).isEqualTo(1);
      assertThat(titles.of(List.of("ABC"))).isEmpty();
      assertThat(jira.calls("/rest/api")).isEqualTo(1);
    }
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void theTitleOfARestrictedIssueStaysOnItsHost(Face face) {
    try (SandboxJira jira = SandboxJira.of(face, 2)) {
      JsonObject level = new JsonObject();
      level.addProperty("id", "10000");
      level.addProperty("name", "Security team");
      jira.change("P-1", jira.account(), Map.of("security", level));

      assertThat(jira.titles(HostContexts.of(jira.clock())).of(jira.sourceIds()))
          .containsOnlyKeys(jira.sourceIds().get(1));
    }
  }
}
