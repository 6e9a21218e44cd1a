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
import dev.rapport.jira.cloud.CloudFace;
import dev.rapport.jira.cloud.CloudSite;
import dev.rapport.jira.cloud.CloudWriter;
import dev.rapport.jira.json.JiraJson;
import dev.rapport.jira.read.JiraSource;
import dev.rapport.jira.write.JiraSink;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Connects to Jira Cloud, Jira Service Management included. */
public final class JiraCloudConnector implements Connector {
  @Override
  public ConnectorInfo info() {
    List<Setting> auth =
        List.of(
            Setting.required("auth.type", "basic, with an API token; or bearer"),
            Setting.optional("auth.user", "basic: the account's e-mail address"),
            Setting.secret("auth.secret", "the API token"));
    return new ConnectorInfo(
        "jira-cloud",
        "Jira Cloud",
        Stream.concat(auth.stream(), JiraSettings.described().stream()).toList(),
        List.of());
  }

  @Override
  public Source source(Settings settings, HostContext context) {
    JiraSettings jira = JiraSettings.of(settings);
    CloudFace face = new CloudFace(settings.host(), client(settings, context));
    return new JiraSource(settings.host(), jira.scope(), jira.groups(), face, context);
  }

  @Override
  public Optional<Sink> sink(Settings settings, HostContext context) {
    JiraSettings jira = JiraSettings.of(settings);
    if (jira.writes().isEmpty()) {
      return Optional.empty();
    }
    HostClient client = client(settings, context);
    CloudFace face = new CloudFace(settings.host(), client);
    CloudWriter writer = new CloudWriter(settings.host(), client, face, context);
    return Optional.of(new JiraSink(face, writer, jira.writes(), jira.fields(), context));
  }

  @Override
  public Optional<Inspector> inspector(Settings settings, HostContext context) {
    JiraSettings jira = JiraSettings.of(settings);
    return Optional.of(
        new JiraInspector(
            new CloudSite(client(settings, context)),
            jira.scope(),
            !jira.groups().isEmpty(),
            jira.writes(),
            context.clock()));
  }

  private static HostClient client(Settings settings, HostContext context) {
    return HostClient.of(settings, context, JiraJson.gson(context.texts()), new JiraThrottles());
  }
}
