package dev.rapport.suite.published;

import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.Permission;
import dev.rapport.sandbox.jira.site.Wiki;
import java.util.List;
import java.util.stream.Stream;

/** Reports as issues, on Cloud with a page each. */
final class PublishingJira implements PublishingHost {
  private static final String CONFIG =
      """
      hosts:
        - name: jira
          type: %s
          url: %s
          auth: { type: basic, user: %s, secret: "${env:SNOW}" }
          scope: { jql: "project in (IT, DEV)" }
          limits: { requests-per-second: 1000 }
          write: { summary: none }
      report: { publish: { host: jira, project: DEV%s } }
      """;

  private final JiraSandbox jira;
  private final boolean cloud;

  PublishingJira(boolean cloud) {
    this.cloud = cloud;
    jira = (cloud ? Published.cloud() : Published.dataCenter()).company(40, 7).start();
  }

  @Override
  public String name() {
    return "jira";
  }

  @Override
  public String config() {
    return CONFIG.formatted(
        cloud ? "jira-cloud" : "jira-datacenter",
        jira.url(),
        jira.user(),
        cloud ? ", confluence: \"" + jira.url() + "/wiki/spaces/DEV\"" : "");
  }

  private Stream<Issue> issues() {
    return jira.issues().all().stream()
        .filter(issue -> issue.value("labels").toString().contains("rapport-report"));
  }

  /** An issue whose page is missing is none. */
  @Override
  public List<String> reports() {
    List<String> pages = jira.site().wiki().pages().stream().map(Wiki.Page::title).toList();
    return issues()
        .map(issue -> String.valueOf(issue.text("summary")))
        .filter(title -> !cloud || pages.contains(title))
        .toList();
  }

  @Override
  public List<String> files() {
    return issues()
        .flatMap(issue -> jira.site().attachments().on(issue.key()).stream())
        .map(file -> file.get("filename").getAsString())
        .toList();
  }

  @Override
  public void forbid() {
    jira.site().grants().revoke(jira.account().id(), Permission.CREATE_ISSUES);
  }

  @Override
  public void allow() {
    jira.site().grants().grant(jira.account().id(), Permission.CREATE_ISSUES);
  }

  @Override
  public String remedy() {
    return "Create issues";
  }

  @Override
  public void close() {
    jira.close();
  }
}
