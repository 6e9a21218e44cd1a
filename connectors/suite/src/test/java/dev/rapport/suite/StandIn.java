package dev.rapport.suite;

import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.http.RequestJournal;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Issue;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.suite.published.Published;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One of the trackers with some 120 tickets, and what programs in processes of their own leave. */
interface StandIn extends AutoCloseable {
  /** What the clock of each shows. */
  Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

  /** How it is called in configurations. */
  String name();

  /** An installation for it, in a folder of its own. */
  ChildInstallation installed(Path folder) throws IOException;

  RequestJournal journal();

  /** The summaries that it shows, by ticket; without when and as what they were written. */
  Map<String, String> shown();

  @Override
  void close();

  /** Each kind of tracker. */
  enum Kind {
    SERVICENOW,
    JIRA_CLOUD,
    JIRA_DATA_CENTER;

    /** Starts one; all of a kind are alike. */
    StandIn start() {
      SandboxClock clock = SandboxClock.at(NOW);
      return switch (this) {
        case SERVICENOW ->
            new Instance(ServiceNowSandbox.builder().clock(clock).company(120, 3).start());
        case JIRA_CLOUD ->
            new Site("jira-cloud", Published.cloud().clock(clock).volume("P", 120, 12, 3).start());
        case JIRA_DATA_CENTER ->
            new Site(
                "jira-datacenter",
                Published.dataCenter().clock(clock).volume("P", 120, 12, 3).start());
      };
    }
  }

  /** A ServiceNow. */
  record Instance(ServiceNowSandbox host) implements StandIn {
    private static final List<String> IDS_AND_TIMES =
        List.of("sys_id", "sys_created_on", "sys_updated_on", "sys_mod_count");

    @Override
    public String name() {
      return "snow";
    }

    @Override
    public ChildInstallation installed(Path folder) throws IOException {
      return ChildInstallation.of(folder, host);
    }

    @Override
    public RequestJournal journal() {
      return host.journal();
    }

    @Override
    public Map<String, String> shown() {
      Map<String, String> shown = new TreeMap<>();
      for (Row row : host.tables().table("x_acme_rapport_summary").rows()) {
        Map<String, String> values = new TreeMap<>(row.asMap());
        IDS_AND_TIMES.forEach(values::remove);
        shown.merge(row.get("task"), values.toString(), (one, other) -> one + " and " + other);
      }
      return shown;
    }

    @Override
    public void close() {
      host.close();
    }
  }

  /** A site of Jira. */
  record Site(String type, JiraSandbox host) implements StandIn {
    @Override
    public String name() {
      return "jira";
    }

    @Override
    public ChildInstallation installed(Path folder) throws IOException {
      return ChildInstallation.of(folder, type, host);
    }

    @Override
    public RequestJournal journal() {
      return host.journal();
    }

    @Override
    public Map<String, String> shown() {
      Map<String, String> shown = new TreeMap<>();
      for (Issue issue : host.issues().all()) {
        if (issue.properties().containsKey("rapport")) {
          shown.put(issue.key(), issue.properties().get("rapport").toString());
        }
      }
      return shown;
    }

    @Override
    public void close() {
      host.close();
    }
  }
}
