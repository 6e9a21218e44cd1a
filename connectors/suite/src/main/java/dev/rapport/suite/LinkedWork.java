package dev.rapport.suite;

import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.jira.site.RemoteLink;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes incidents and issues of a company belong together, as they do where a service desk hands
 * work to developers: half of them by the issue's link, half by the incident's correlation id. The
 * two of a pair are reported in the same words.
 */
final class LinkedWork {
  private final ServiceNowSandbox serviceNow;
  private final JiraSandbox jira;
  private final Table incidents;

  private LinkedWork(ServiceNowSandbox serviceNow, JiraSandbox jira) {
    this.serviceNow = serviceNow;
    this.jira = jira;
    this.incidents = serviceNow.tables().table("incident");
  }

  /** Two that belong together. */
  private record Pair(Issue issue, Row incident) {}

  /** Links so many pairs, spread over the whole time; fewer where there are fewer alike. */
  static void link(ServiceNowSandbox serviceNow, JiraSandbox jira, int pairs) {
    LinkedWork work = new LinkedWork(serviceNow, jira);
    List<Pair> alike = work.alike();
    int count = Math.min(pairs, alike.size());
    for (int i = 0; i < count; i++) {
      work.link(alike.get(i * alike.size() / count), i % 2 == 0);
    }
  }

  /** Each issue with the incident of the same words that is nearest in time and still free. */
  private List<Pair> alike() {
    List<Row> free = new ArrayList<>(incidents.rows());
    List<Pair> pairs = new ArrayList<>();
    jira.issues().all().stream()
        .sorted(Comparator.comparing(Issue::created).thenComparing(Issue::key))
        .forEach(
            issue ->
                nearest(issue, free)
                    .ifPresent(
                        incident -> {
                          free.remove(incident);
                          pairs.add(new Pair(issue, incident));
                        }));
    return pairs;
  }

  private static Optional<Row> nearest(Issue issue, List<Row> incidents) {
    String title = issue.text("summary");
    return incidents.stream()
        .filter(incident -> incident.get("short_description").equals(title))
        .min(
            Comparator.comparing((Row incident) -> distance(issue, incident))
                .thenComparing(incident -> incident.get("number")));
  }

  private static Duration distance(Issue issue, Row incident) {
    String opened = incident.get("opened_at").replace(' ', 'T');
    Instant at = LocalDateTime.parse(opened).toInstant(ZoneOffset.UTC);
    return Duration.between(at, issue.created()).abs();
  }

  private void link(Pair pair, boolean fromJira) {
    if (fromJira) {
      String address =
          serviceNow.url() + "/nav_to.do?uri=incident.do?sys_id=" + pair.incident().sysId();
      jira.issues()
          .link(
              pair.issue().key(),
              jira.account().id(),
              null,
              RemoteLink.body(pair.incident().get("number"), address));
    } else {
      incidents.overwrite(pair.incident().sysId(), Map.of("correlation_id", pair.issue().key()));
    }
  }
}
