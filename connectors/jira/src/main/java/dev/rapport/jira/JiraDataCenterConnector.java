package dev.rapport.jira;

import dev.rapport.connector.Connector;
import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Inspector;
import dev.rapport.connector.Setting;
import dev.rapport.connector.Settings;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.http.HostClient;
import dev.rapport.jira.check.JiraInspector;
import dev.rapport.jira.datacenter.DataCenterFace;
import dev.rapport.jira.datacenter.DataCenterSite;
import dev.rapport.jira.datacenter.DataCenterWriter;
import dev.rapport.jira.json.JiraJson;
import dev.rapport.jira.read.JiraSource;
import dev.rapport.jira.write.JiraSink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Connects to Jira Data Center, Jira Service Management included. */
public final class JiraDataCenterConnector implements Connector {
  @Override
  public ConnectorInfo info() {
    List<Setting> auth =
        List.of(
            Setting.required("auth.type", "bearer, with a personal access token; or basic"),
            Setting.optional("auth.user", "basic: the account's name"),
            Setting.secret("auth.secret", "the token or password"));
    return new ConnectorInfo(
        "jira-datacenter",
        "Jira Data Center",
        Stream.concat(auth.stream(), JiraSettings.described().stream()).toList(),
        List.of());
  }

  @Override
  public Source source(Settings settings, HostContext context) {
    JiraSettings jira = JiraSettings.of(settings);
    DataCenterFace face = new DataCenterFace(settings.host(), client(settings, context));
    return new JiraSource(settings.host(), jira.scope(), jira.groups(), face, context);
  }

  @Override
  public Optional<Sink> sink(Settings settings, HostContext context) {
    JiraSettings jira = JiraSettings.of(settings);
    if (jira.writes().isEmpty()) {
      return Optional.empty();
    }
    HostClient client = client(settings, context);
    DataCenterFace face = new DataCenterFace(settings.host(), client);
    DataCenterWriter writer = new DataCenterWriter(client);
    return Optional.of(new JiraSink(face, writer, jira.writes(), jira.fields(), context));
  }

  @Override
  public Optional<Inspector> inspector(Settings settings, HostContext context) {
    JiraSettings jira = JiraSettings.of(settings);
    return Optional.of(
        new JiraInspector(
            new DataCenterSite(client(settings, context)),
            jira.scope(),
            !jira.groups().isEmpty(),
            jira.writes(),
            context.clock()));
  }

  private static HostClient client(Settings settings, HostContext context) {
    return HostClient.of(settings, context, JiraJson.gson(context.texts()), new JiraThrottles());
  }
}
