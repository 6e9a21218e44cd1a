package dev.rapport.suite;

import dev.rapport.app.SandboxLauncher;
import dev.rapport.connector.Secret;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.site.Project;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One stand-in that is up, and what a configuration needs so that summaries are written to it too.
 *
 * @param described its address, credentials and settings
 * @param stopping stops it
 */
record LocalHost(SandboxLauncher.Host described, Runnable stopping) {
  /** For both: asks before the first write, and is not rationed as a real host is. */
  private static final Map<String, String> SETTINGS =
      Map.of("write.approve", "first", "limits.requests-per-second", "200");

  static LocalHost of(ServiceNowSandbox sandbox) {
    Map<String, String> settings = new TreeMap<>(SETTINGS);
    settings.put("scope.table", "task");
    settings.put("write.summary", "row");
    settings.put("write.tags", "true");
    settings.put("write.table", "x_acme_rapport_summary");
    return new LocalHost(
        new SandboxLauncher.Host(
            "snow",
            "servicenow",
            URI.create(sandbox.url()),
            sandbox.user(),
            Secret.of(sandbox.password()),
            settings),
        sandbox::close);
  }

  static LocalHost of(JiraSandbox sandbox) {
    Map<String, String> settings = new TreeMap<>(SETTINGS);
    settings.put("scope.jql", "project in (" + projects(sandbox) + ")");
    settings.put("write.summary", "property");
    settings.put("write.labels", "true");
    return new LocalHost(
        new SandboxLauncher.Host(
            "jira",
            "jira-cloud",
            URI.create(sandbox.url()),
            sandbox.user(),
            Secret.of(sandbox.token()),
            settings),
        sandbox::close);
  }

  void stop() {
    stopping.run();
  }

  private static String projects(JiraSandbox sandbox) {
    return sandbox.site().vocabulary().projects().stream()
        .map(Project::key)
        .sorted()
        .collect(Collectors.joining(", "));
  }
}
