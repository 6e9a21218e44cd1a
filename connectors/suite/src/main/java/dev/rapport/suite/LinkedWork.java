package dev.rapport.suite;

import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.RemoteLink;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Makes incidents and issues of a company belong together, as they do where a service desk hands
 * work to developers: half of them by the issue's link, half by the incident's correlation id.
 */
final class LinkedWork {
  private LinkedWork() {}

  /** Links so many pairs, spread over the whole time; fewer where there are fewer tickets. */
  static void link(ServiceNowSandbox serviceNow, JiraSandbox jira, int pairs) {
    List<Issue> issues =
        jira.issues().all().stream().sorted(Comparator.comparing(Issue::created)).toList();
    Table incidents = serviceNow.tables().table("incident");
    List<Row> rows =
        incidents.rows().stream()
            .sorted(
                Comparator.comparing((Row row) -> row.get("opened_at"))
                    .thenComparing(row -> row.get("number")))
            .toList();
    int count = Math.min(pairs, Math.min(issues.size(), rows.size()));
    for (int pair = 0; pair < count; pair++) {
      Issue issue = issues.get(pair * issues.size() / count);
      Row incident = rows.get(pair * rows.size() / count);
      if (pair % 2 == 0) {
        linkFromJira(jira, issue, serviceNow.url(), incident);
      } else {
        incidents.overwrite(incident.sysId(), Map.of("correlation_id", issue.key()));
      }
    }
  }

  private static void linkFromJira(
      JiraSandbox jira, Issue issue, String serviceNowUrl, Row incident) {
    String address = serviceNowUrl + "/nav_to.do?uri=incident.do?sys_id=" + incident.sysId();
    jira.issues()
        .link(
            issue.key(),
            jira.account().id(),
            null,
            RemoteLink.body(incident.get("number"), address));
  }
}
