package dev.rapport.suite.cluster;

import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Three stand-ins for Jira whose issues change one after the other. */
final class Trackers implements AutoCloseable {
  static final List<String> NAMES = List.of("one", "two", "three");
  static final int ISSUES = 40;
  private static final List<String> STATUSES = List.of("3", "10003", "1");

  private final Map<String, JiraSandbox> sandboxes = new TreeMap<>();
  private long changes;

  Trackers() {
    NAMES.forEach(
        name -> sandboxes.put(name, JiraSandbox.cloud().volume("P", ISSUES, 0, 1).start()));
  }

  /** An issue that has just changed. */
  record Changed(String host, long id) {}

  /** Changes one more issue; all of them come by turns, and go through all statuses. */
  Changed change() {
    String host = NAMES.get((int) (changes % NAMES.size()));
    long turn = changes / NAMES.size();
    long issue = turn % ISSUES;
    changes++;
    JiraSandbox sandbox = sandbox(host);
    String status = STATUSES.get((int) (turn / ISSUES % STATUSES.size()));
    sandbox.issues().change("P-" + (issue + 1), "volume.answers", Map.of("status", status));
    return new Changed(host, 100_000 + issue);
  }

  JiraSandbox sandbox(String host) {
    return sandboxes.get(host);
  }

  /** The statuses that an issue went through, by key, in their order. */
  Map<String, List<String>> histories(String host) {
    Map<String, List<String>> histories = new TreeMap<>();
    for (Issue issue : sandbox(host).issues().all()) {
      List<String> statuses = new ArrayList<>();
      issue.changes().forEach(change -> change.items().forEach(item -> statuses.add(item.to())));
      histories.put(issue.key(), statuses);
    }
    return histories;
  }

  @Override
  public void close() {
    sandboxes.values().forEach(JiraSandbox::close);
  }
}
