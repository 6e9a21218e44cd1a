package dev.rapport.jira.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.Connector;
import dev.rapport.connector.Inspection;
import dev.rapport.connector.Inspection.Finding;
import dev.rapport.connector.Settings;
import dev.rapport.jira.JiraCloudConnector;
import dev.rapport.jira.JiraDataCenterConnector;
import dev.rapport.jira.host.MiniCloud;
import dev.rapport.jira.host.MiniDataCenter;
import dev.rapport.jira.host.MiniJira;
import dev.rapport.model.Status;
import dev.rapport.testkit.HostContexts;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JiraInspectorTest {
  private final MiniCloud cloud = new MiniCloud();
  private final MiniDataCenter dataCenter = new MiniDataCenter();

  @AfterEach
  void stop() {
    cloud.close();
    dataCenter.close();
  }

  @Test
  void aCloudSiteSaysWhoWeAreAndWhichRightsAreMissing() {
    cloud.with(250, 0, 0);
    Inspection inspection = inspect(new JiraCloudConnector(), cloud);

    assertThat(inspection.account()).isEqualTo("bot");
    assertThat(inspection.timeZone()).isEqualTo("America/Lima");
    assertThat(inspection.clockSkew()).isEqualTo(Duration.ZERO);
    assertThat(inspection.tickets()).isEqualTo(250);
    assertThat(inspection.firstSyncCalls()).isEqualTo(6);
    assertThat(inspection.statuses())
        .contains(new Status("1", "Open", Status.Category.NEW))
        .hasSize(2);
    assertThat(inspection.findings())
        .extracting(Finding::subject)
        .contains("Edit issues", "Add comments", "Administer projects")
        .doesNotContain("Browse projects", "Browse users and groups");
    assertThat(cloud.writingCalls()).isZero();
  }

  @Test
  void aDataCenterSiteNamesWhatCostsACallAnIssue() {
    dataCenter.with(7, 0, 0);
    dataCenter.values.put("scope.groups", "it");
    Inspection inspection = inspect(new JiraDataCenterConnector(), dataCenter);

    assertThat(inspection.account()).isEqualTo("bot");
    assertThat(inspection.tickets()).isEqualTo(7);
    assertThat(inspection.findings())
        .anyMatch(finding -> finding.message().contains("a call of its own"))
        .anyMatch(finding -> finding.subject().equals("Browse users and groups"))
        .noneMatch(finding -> finding.subject().equals("Edit issues"));
  }

  @Test
  void aDataCenterWhoseSummariesNobodyWouldSeeSaysSo() {
    dataCenter.with(1, 0, 0);
    dataCenter.values.put("write.summary", "property");
    dataCenter.values.put("write.comment", "false");
    assertThat(subjects()).contains("write.comment");

    dataCenter.values.put("write.comment", "true");
    assertThat(subjects()).doesNotContain("write.comment");
  }

  @Test
  void aFieldThatCannotShowItsFactIsNamed() {
    cloud.with(1, 0, 0);
    cloud.values.put("write.fields.customfield_77", "turn");
    cloud.values.put("write.fields.customfield_10042", "reopens");

    assertThat(inspect(new JiraCloudConnector(), cloud).findings())
        .filteredOn(finding -> finding.subject().startsWith("write.fields."))
        .extracting(finding -> finding.subject() + ": " + finding.message())
        .containsExactly(
            "write.fields.customfield_10042: the field is of type string, and reopens needs number",
            "write.fields.customfield_77: the site has no such field, or none that the account"
                + " sees");
  }

  private List<String> subjects() {
    return inspect(new JiraDataCenterConnector(), dataCenter).findings().stream()
        .map(Finding::subject)
        .toList();
  }

  @Test
  void whatIsAskedAboutEachRequestIsNamedWithItsPrice() {
    cloud.with(250, 0, 0);
    cloud.values.put("read.sla", "true");
    cloud.values.put("read.organisation-members", "true");
    cloud.values.put("scope.project-roles", "Agents, Managers");
    Inspection inspection = inspect(new JiraCloudConnector(), cloud);

    assertThat(inspection.firstSyncCalls()).isEqualTo(6 + 250);
    assertThat(inspection.findings())
        .filteredOn(finding -> finding.level() == Inspection.Level.FINE)
        .extracting(finding -> finding.subject() + ": " + finding.message())
        .anyMatch(line -> line.matches("read.sla: .* of its own .*: up to 250 in a first sync"))
        .anyMatch(line -> line.matches("read.organisation-members: each organisation .*"))
        .anyMatch(line -> line.startsWith("scope.project-roles: each project takes 3 calls a day"))
        .anyMatch(line -> line.contains("remote links: up to 250"))
        .noneMatch(line -> line.startsWith("read.feedback"));
  }

  @Test
  void nothingInScopeIsWorthSaying() {
    assertThat(inspect(new JiraCloudConnector(), cloud).findings())
        .extracting(Finding::subject)
        .contains("scope.jql");
  }

  @Test
  void theWrongKindOfJiraIsSaidPlainly() {
    assertThat(inspect(new JiraCloudConnector(), dataCenter).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.remedy()).contains("set type: jira-datacenter"));
    assertThat(inspect(new JiraDataCenterConnector(), cloud).findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.remedy()).contains("set type: jira-cloud"));
  }

  private static Inspection inspect(Connector connector, MiniJira jira) {
    Settings settings = jira.settings();
    return connector.inspector(settings, HostContexts.of(jira.clock())).orElseThrow().inspect();
  }
}
