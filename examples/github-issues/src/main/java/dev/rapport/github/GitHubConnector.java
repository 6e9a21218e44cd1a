package dev.rapport.github;

import dev.rapport.connector.Connector;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Source;
import dev.rapport.http.HostClient;
import java.util.List;

/** Connects to GitHub; start reading here. It only reads: it hands over a source and no sink. */
public final class GitHubConnector implements Connector {
  private static final List<Setting> SETTINGS =
      List.of(
          Setting.required("scope.repository", "owner/name", "octocat/hello-world"),
          Setting.required("auth.type", "bearer"),
          Setting.secret("auth.secret", "a token that may read issues"));

  @Override
  public ConnectorInfo info() {
    return new ConnectorInfo("github", "GitHub", SETTINGS, List.of());
  }

  @Override
  public Source source(Settings settings, HostContext context) {
    String repository = settings.text("scope.repository");
    if (!repository.matches("[\\w-]+/\\.?[\\w-][\\w.-]*")) {
      throw settings.wrong("scope.repository", "needs owner/name, such as octocat/hello-world");
    }
    HostClient client = HostClient.of(settings, context);
    return new IssueSource(settings.host(), repository, client, context.texts());
  }
}
