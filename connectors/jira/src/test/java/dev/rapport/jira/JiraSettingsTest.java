package dev.rapport.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import dev.rapport.connector.TicketFact;
import dev.rapport.jira.read.ServiceCall;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JiraSettingsTest {
  @Test
  void aHostThatSaysNothingOfWritingIsOnlyRead() {
    assertThat(of(Map.of()).writes()).isEmpty();
    assertThat(
            new JiraCloudConnector()
                .sink(
                    settings(Map.of()), HostContexts.of(SettableClock.at("2026-11-02T09:00:00Z"))))
        .isEmpty();
    assertThat(
            new JiraDataCenterConnector()
                .sink(
                    settings(Map.of()), HostContexts.of(SettableClock.at("2026-11-02T09:00:00Z"))))
        .isEmpty();
  }

  @Test
  void eachKindOfWriteIsSwitchedOnByItself() {
    assertThat(of(Map.of("write.summary", "property")).writes())
        .containsExactly(HostWrite.Kind.PROPERTY);
    assertThat(
            of(Map.of("write.labels", "true", "write.comment", "true", "write.summary", "none"))
                .writes())
        .containsExactlyInAnyOrder(HostWrite.Kind.LABEL, HostWrite.Kind.COMMENT);
    assertThat(of(Map.of("write.fields", "false")).writes()).isEmpty();
    assertThat(
            of(
                Map.of(
                    "write.fields.customfield_1", "turn", "write.fields.customfield_2", "reopens")))
        .satisfies(
            jira ->
                assertThat(jira.fields())
                    .containsOnly(
                        Map.entry("customfield_1", TicketFact.TURN),
                        Map.entry("customfield_2", TicketFact.REOPENS)))
        .satisfies(jira -> assertThat(jira.writes()).containsExactly(HostWrite.Kind.FIELD));
  }

  @Test
  void aPublicReplyIsACommentForCustomersToo() {
    assertThat(of(Map.of("write.comment", "public")).writes())
        .containsExactly(HostWrite.Kind.COMMENT);
    assertThat(of(Map.of("write.comment", "public")).publicReplies()).isTrue();
    assertThat(of(Map.of("write.comment", "true")).publicReplies()).isFalse();
  }

  @Test
  void whatCostsACallForEachRequestIsOffUnlessSwitchedOn() {
    assertThat(of(Map.of()).reading().calls()).isEmpty();
    for (ServiceCall call : ServiceCall.values()) {
      assertThat(of(Map.of(call.setting(), "true")).reading().calls()).containsExactly(call);
    }
  }

  @Test
  void whatCannotBeRightIsRefusedByName() {
    assertRefused(Map.of("scope.jql", "project = IT ORDER  BY key"), "scope.jql");
    assertRefused(Map.of("scope.jql", " "), "scope.jql");
    assertRefused(Map.of("write.summary", "row"), "write.summary");
    assertRefused(Map.of("write.fields", "customfield_1"), "write.fields");
    assertRefused(Map.of("write.fields.Customfield 1", "turn"), "write.fields.Customfield 1");
    assertRefused(Map.of("write.fields.\" OR 1", "turn"), "write.fields");
    assertRefused(Map.of("write.screens", "1, Screen"), "write.screens");
    assertRefused(Map.of("write.fields.customfield_1", "mood"), "turn, since, team");
  }

  @Test
  void wordsInQuotesAreNoOrder() {
    assertThat(of(Map.of("scope.jql", "text ~ \"order by\"")).reading().scope())
        .isEqualTo("text ~ \"order by\"");
  }

  @Test
  void groupsAreAListAndJqlMayRunOverLines() {
    JiraSettings settings =
        of(Map.of("scope.groups", "it, helpers ,", "scope.jql", "a = 1\n AND b = 2"));

    assertThat(settings.reading().groups()).containsExactly("it", "helpers");
    assertThat(settings.reading().scope()).isEqualTo("a = 1 AND b = 2");
  }

  @Test
  void bothFacesSayWhatTheyTakeAndHaveNoHoldersOfTheirOwn() {
    assertThat(new JiraCloudConnector().info())
        .satisfies(info -> assertThat(info.type()).isEqualTo("jira-cloud"))
        .satisfies(info -> assertThat(info.holders()).isEmpty());
    assertThat(new JiraDataCenterConnector().info().settings())
        .extracting(Setting::name)
        .contains("auth.type", "auth.secret", "scope.jql", "write.summary")
        .doesNotHaveDuplicates();
  }

  private static void assertRefused(Map<String, String> values, String setting) {
    assertThatThrownBy(() -> of(values))
        .isInstanceOfSatisfying(
            HostException.class,
            e -> assertThat(e.kind()).isEqualTo(HostException.Kind.CONFIGURATION))
        .hasMessageContaining(setting);
  }

  private static JiraSettings of(Map<String, String> values) {
    return JiraSettings.of(settings(values));
  }

  private static Settings settings(Map<String, String> values) {
    Map<String, String> all = new HashMap<>(Map.of("scope.jql", "project = IT"));
    all.putAll(values);
    return new Settings("jira", URI.create("http://localhost:1"), all, Map.of());
  }
}
