package dev.rapport.jira;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.Setting;
import dev.rapport.http.HostClient;
import dev.rapport.jira.check.JiraSite;
import dev.rapport.jira.cloud.CloudFace;
import dev.rapport.jira.cloud.CloudSite;
import dev.rapport.jira.cloud.CloudWriter;
import dev.rapport.jira.read.JiraFace;
import dev.rapport.jira.write.IssueWriter;
import java.util.List;

/** Connects to Jira Cloud, Jira Service Management included. */
public final class JiraCloudConnector extends JiraConnector {
  /** It has no state; what it builds is for one configured host. */
  public JiraCloudConnector() {
    super(
        "jira-cloud",
        "Jira Cloud",
        List.of(
            Setting.required("auth.type", "basic, with an API token; or bearer"),
            Setting.optional("auth.user", "basic: the account's e-mail address"),
            Setting.secret("auth.secret", "the API token")));
  }

  @Override
  JiraFace face(String host, HostClient client) {
    return new CloudFace(host, client);
  }

  @Override
  IssueWriter writer(String host, HostClient client, HostContext context) {
    return new CloudWriter(host, client, new CloudFace(host, client), context);
  }

  @Override
  boolean isCloud() {
    return true;
  }

  @Override
  boolean canHush() {
    return true;
  }

  @Override
  JiraSite site(HostClient client) {
    return new CloudSite(client);
  }
}
