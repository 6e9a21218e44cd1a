package dev.rapport.jira.read;

import dev.rapport.connector.HostException;
import dev.rapport.http.Answer;
import dev.rapport.http.HostClient;
import dev.rapport.jira.json.JiraField;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.Permissions;
import dev.rapport.jira.json.ServerInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What both faces say of a site as a whole in the same way. Every call may throw {@link
 * HostException}.
 */
public final class SiteReader {
  private final HostClient client;
  private final SiteApi api;
  private final String version;

  /**
   * A reader of the site that the client calls.
   *
   * @param version of the interface: 3 on Cloud, 2 on Data Center
   */
  public SiteReader(HostClient client, String version) {
    this.client = client;
    this.api = client.api(SiteApi.class);
    this.version = version;
  }

  /** What the host says that it is. */
  public Answer<ServerInfo> serverInfo() {
    return client.read(api.serverInfo(version));
  }

  /** Who we are. */
  public JiraUser myself() {
    return client.read(api.myself(version)).body();
  }

  /**
   * Which rights the account holds, anywhere.
   *
   * @param keys which of them, between commas; null for all, which Cloud does not answer
   */
  public Permissions permissions(@Nullable String keys) {
    return client.read(api.permissions(version, keys)).body();
  }

  /** All statuses of the site. */
  public List<JiraStatus> statuses() {
    return client.read(api.statuses(version)).body();
  }

  /** All fields of the site. */
  public List<JiraField> fields() {
    return client.read(api.fields(version)).body();
  }
}
