package dev.rapport.jira.cloud;

import dev.rapport.connector.HostException;
import dev.rapport.http.Gathered;
import dev.rapport.http.HostClient;
import dev.rapport.jira.json.ChangeGroup;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the whole histories of many issues in few calls. */
final class ChangelogReader {
  private static final int MOST_ISSUES = 1_000;
  private static final int MOST_CHANGES = 10_000;

  private final String host;
  private final HostClient client;
  private final CloudApi api;

  ChangelogReader(String host, HostClient client, CloudApi api) {
    this.host = host;
    this.client = client;
    this.api = api;
  }

  /** By issue; one without any change is absent. */
  Map<String, List<ChangeGroup>> read(List<String> issues) {
    Map<String, List<ChangeGroup>> changes = new HashMap<>();
    for (int from = 0; from < issues.size(); from += MOST_ISSUES) {
      readTolerantly(issues.subList(from, Math.min(issues.size(), from + MOST_ISSUES)), changes);
    }
    return changes;
  }

  /** One issue that vanished meanwhile must not cost the others: the batch is halved around it. */
  private void readTolerantly(List<String> issues, Map<String, List<ChangeGroup>> changes) {
    try {
      readPages(issues, changes);
    } catch (HostException e) {
      if (e.kind() != HostException.Kind.NOT_FOUND) {
        throw e;
      }
      if (issues.size() > 1) {
        int middle = issues.size() / 2;
        readTolerantly(issues.subList(0, middle), changes);
        readTolerantly(issues.subList(middle, issues.size()), changes);
      }
    }
  }

  private void readPages(List<String> issues, Map<String, List<ChangeGroup>> changes) {
    Set<String> tokens = new HashSet<>();
    Gathered<ChangeGroup> told = new Gathered<>(host, "changelog/bulkfetch");
    @Nullable String next = null;
    do {
      CloudHistories.Answer page =
          client.read(api.histories(new CloudHistories.Request(issues, MOST_CHANGES, next))).body();
      told.add(page.groups());
      add(page, changes);
      next = page.nextPageToken();
      if (next != null && !tokens.add(next)) {
        throw HostException.of(
            HostException.Kind.UNAVAILABLE,
            host,
            "changelog/bulkfetch gives the same page token again; nothing was skipped, try again"
                + " later");
      }
    } while (next != null && !next.isBlank());
  }

  private static void add(CloudHistories.Answer page, Map<String, List<ChangeGroup>> changes) {
    for (CloudHistories.OfIssue log : page.present()) {
      List<ChangeGroup> groups = log.changeHistories();
      if (log.issueId() != null && groups != null) {
        // An issue may come again on the next page with the rest.
        changes.computeIfAbsent(log.issueId(), id -> new ArrayList<>()).addAll(groups);
      }
    }
  }
}
