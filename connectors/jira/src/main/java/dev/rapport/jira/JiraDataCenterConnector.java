package dev.rapport.jira;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.Setting;
import dev.rapport.http.HostClient;
import dev.rapport.jira.check.JiraSite;
import dev.rapport.jira.datacenter.DataCenterFace;
import dev.rapport.jira.datacenter.DataCenterSite;
import dev.rapport.jira.datacenter.DataCenterWriter;
import dev.rapport.jira.read.JiraFace;
import dev.rapport.jira.write.IssueWriter;
import java.util.List;

/** Connects to Jira Data Center, Jira Service Management included. */
public final class JiraDataCenterConnector extends JiraConnector {
  /** It has no state; what it builds is for one configured host. */
  public JiraDataCenterConnector() {
    super(
        "jira-datacenter",
        "Jira Data Center",
        List.of(
            Setting.required("auth.type", "bearer, with a personal access token; or basic"),
            Setting.optional("auth.user", "basic: the account's name"),
            Setting.secret("auth.secret", "the token or password")));
  }

  @Override
  JiraFace face(String host, HostClient client) {
    return new DataCenterFace(host, client);
  }

  @Override
  IssueWriter writer(String host, HostClient client, HostContext context) {
    return new DataCenterWriter(client);
  }

  @Override
  boolean isCloud() {
    return false;
  }

  @Override
  boolean canHush() {
    return false;
  }

  @Override
  JiraSite site(HostClient client) {
    return new DataCenterSite(client);
  }
}
