package dev.rapport.jira.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import dev.rapport.testkit.HostContexts;
import dev.rapport.testkit.SettableClock;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JiraJsonTest {
  private final Gson gson =
      JiraJson.gson(HostContexts.of(SettableClock.at("2026-11-02T09:00:00Z")).texts(), true);

  @Test
  void aMomentIsReadInEveryShapeThatJiraGives() {
    Instant moment = Instant.parse("2017-04-13T08:20:29Z");

    assertThat(change("\"2017-04-13T10:20:29.000+0200\"").created()).isEqualTo(moment);
    assertThat(change("\"2017-04-13T08:20:29Z\"").created()).isEqualTo(moment);
    assertThat(change("\"2017-04-13T03:20:29.0-05:00\"").created()).isEqualTo(moment);
    assertThat(change("1492071629").created()).isEqualTo(moment);
    assertThat(change("1492071629000").created()).isEqualTo(moment);
    assertThat(change("\"1492071629000\"").created()).isEqualTo(moment);
  }

  @Test
  void aMomentThatIsNoneIsAbsent() {
    assertThat(change("\"2 days ago\"").created()).isNull();
    assertThat(change("null").created()).isNull();
    assertThat(change("{}").created()).isNull();
  }

  @Test
  void ofACommentOnlyFactsAreKept() {
    Comment adf =
        comment(
            """
            {"type":"doc","content":[{"type":"paragraph","content":[
              {"type":"text","text":"Two words"}]}]}""");

    assertThat(adf.body().facts().words()).isEqualTo(2);
    assertThat(gson.toJson(adf)).doesNotContain("Two");
  }

  @Test
  void wikiTextWhereADocumentShouldBeIsRead() {
    assertThat(comment("\"three plain words\"").body().facts().words()).isEqualTo(3);
  }

  @Test
  void aCommentWithoutABodyIsACommentStill() {
    assertThat(comment("null").id()).isEqualTo("7");
    assertThat(comment("[]").body()).isEqualTo(CommentFacts.NONE);
    assertThat(gson.fromJson("{\"id\":\"7\"}", Comment.class).body()).isNull();
  }

  @Test
  void anErasedOrLostUserHasNoId() {
    assertThat(user("{\"accountId\":\"\"}").stableId()).isNull();
    assertThat(user("{\"accountId\":\"unknown\"}").stableId()).isNull();
    assertThat(user("{\"accountId\":\"5b1\",\"key\":\"old\"}").stableId()).isEqualTo("5b1");
    assertThat(user("{\"key\":\"JIRAUSER1\",\"name\":\"ann\"}").stableId()).isEqualTo("JIRAUSER1");
    assertThat(user("{\"name\":\"ann\"}").stableId()).isEqualTo("ann");
  }

  @Test
  void customFieldsComeAsTheyAreAndEmptyOnesNot() {
    Issue issue =
        gson.fromJson(
            """
            {"id":"1","fields":{"created":"2026-01-01T00:00:00.000+0000","customfield_1":[1],
              "customfield_2":null,"summary":"not read"}}""",
            Issue.class);

    assertThat(issue.fields().custom()).containsOnlyKeys("customfield_1");
    assertThat(issue.fields().standard().created()).isEqualTo("2026-01-01T00:00:00Z");
  }

  @Test
  void aCommentIsInternalByEitherMarkOfServiceManagement() {
    assertThat(gson.fromJson("{\"jsdPublic\":false}", Comment.class).isInternal()).isTrue();
    assertThat(gson.fromJson("{\"jsdPublic\":true}", Comment.class).isInternal()).isFalse();
    assertThat(
            gson.fromJson(
                    """
                    {"properties":[{"key":"sd.public.comment","value":{"internal":true}}]}""",
                    Comment.class)
                .isInternal())
        .isTrue();
  }

  private ChangeGroup change(String created) {
    return gson.fromJson("{\"id\":\"1\",\"created\":" + created + "}", ChangeGroup.class);
  }

  private Comment comment(String body) {
    return gson.fromJson("{\"id\":\"7\",\"body\":" + body + "}", Comment.class);
  }

  private JiraUser user(String json) {
    return gson.fromJson(json, JiraUser.class);
  }
}
