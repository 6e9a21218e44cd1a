package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.suite.published.Published;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Issues that are gone, hidden or elsewhere: Jira gives no sign of that, a sweep finds it. */
class JiraSweepTest {
  private static final int SIZE = 30;
  private static final String CONFIG =
      """
      hosts:
        - name: jira
          type: %s
          url: %s
          auth: { type: %s, user: %s, secret: "${env:SNOW}" }
          limits: { requests-per-second: 1000 }
          scope: { jql: "project = IT" }
      privacy: { k: 1 }
      """;

  @TempDir Path folder;
  private Desk desk;

  @ParameterizedTest
  @EnumSource(Face.class)
  void anIssueThatIsNotShownAnyMoreLeavesTheFiguresUntilItIs(Face face) {
    try (JiraSandbox jira = read(face)) {
      List<Issue> issues = inScope(jira);
      int before = count();
      jira.issues().delete(issues.get(0).key());
      jira.issues().hide(issues.get(1).key());

      assertThat(sweep("hidden")).isEqualTo(2);
      assertThat(count()).isEqualTo(before - 2);
      assertThat(desk.types("ticket", issues.get(1).key()).exitCode()).isZero();

      jira.site().grants().show(issues.get(1).id());
      assertThat(sweep("hidden")).isZero();
      assertThat(count()).isEqualTo(before - 1);
      assertThat(jira.journal().writes())
          .allMatch(call -> call.path().contains("search") || call.path().contains("bulkfetch"));
    }
  }

  @ParameterizedTest
  @EnumSource(Face.class)
  void anIssueThatWasMovedIsKnownAgainWhereverItIs(Face face) {
    try (JiraSandbox jira = read(face)) {
      List<Issue> issues = inScope(jira);
      int before = count();
      String someone = issues.get(0).text("reporter");
      jira.issues().move(issues.get(0).key(), someone, "DEV");

      assertThat(sweep("hidden")).isZero();
      assertThat(count()).isEqualTo(before);

      String back = jira.issues().move(issues.get(0).key(), someone, "IT").key();
      assertThat(sweep("deleted")).isZero();
      assertThat(count()).isEqualTo(before);
      assertThat(desk.types("ticket", back).exitCode()).isZero();
      assertThat(desk.types("ticket", issues.get(0).key()).exitCode()).isEqualTo(1);
    }
  }

  private JiraSandbox read(Face face) {
    JiraSandbox.Builder builder = face.isCloud() ? Published.cloud() : Published.dataCenter();
    JiraSandbox jira = builder.company(SIZE, 7).start();
    desk =
        new Desk(folder)
            .configured(
                CONFIG.formatted(
                    face.isCloud() ? "jira-cloud" : "jira-datacenter",
                    jira.url(),
                    face.isCloud() ? "basic" : "bearer",
                    jira.user()));
    assertThat(desk.types("sync").exitCode()).isZero();
    return jira;
  }

  private static List<Issue> inScope(JiraSandbox jira) {
    return jira.issues().all().stream().filter(issue -> issue.projectKey().equals("IT")).toList();
  }

  private int sweep(String what) {
    JsonObject swept = desk.types("sync", "--sweep", "--json").host();
    assertThat(swept.get("complete").getAsBoolean()).isTrue();
    return swept.get(what).getAsInt();
  }

  private int count() {
    JsonObject report = desk.types("report", "--json").json();
    return report.getAsJsonObject("total").get("n").getAsInt();
  }
}
