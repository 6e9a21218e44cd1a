package dev.rapport.jira.cloud;

import dev.rapport.http.HostClient;
import dev.rapport.jira.check.JiraSite;
import dev.rapport.jira.json.Permissions;
import dev.rapport.jira.read.SiteReader;
import java.util.List;

/** What Jira Cloud says of itself. */
public final class CloudSite implements JiraSite {
  private static final int ISSUES_A_SEARCH = 100;
  private static final int ISSUES_A_HISTORY = 800;
  private static final int CALLS_TO_BEGIN = 2;

  private final HostClient client;
  private final CloudApi api;
  private final SiteReader reader;

  /** The site that the client calls. */
  public CloudSite(HostClient client) {
    this.client = client;
    this.api = client.api(CloudApi.class);
    this.reader = new SiteReader(client, CloudFace.VERSION);
  }

  @Override
  public SiteReader reader() {
    return reader;
  }

  @Override
  public String type() {
    return "jira-cloud";
  }

  @Override
  public Permissions permissions(List<String> keys) {
    return reader.permissions(String.join(",", keys));
  }

  @Override
  public long count(String jql) {
    return client.read(api.count(new CloudSearch.CountRequest(jql))).body().count();
  }

  @Override
  public long firstSyncCalls(long issues) {
    return CALLS_TO_BEGIN + issues / ISSUES_A_SEARCH + 1 + issues / ISSUES_A_HISTORY + 1;
  }

  @Override
  public String price() {
    return "an issue with more comments than a search shows takes a call of its own for them";
  }
}
