package dev.rapport.jira.datacenter;

import dev.rapport.http.HostClient;
import dev.rapport.jira.check.JiraSite;
import dev.rapport.jira.json.Permissions;
import dev.rapport.jira.read.SiteReader;
import java.util.List;

/** What Jira Data Center says of itself. */
public final class DataCenterSite implements JiraSite {
  private static final int ISSUES_A_SEARCH = 200;
  private static final int CALLS_TO_BEGIN = 2;

  private final HostClient client;
  private final DataCenterApi api;
  private final SiteReader reader;

  /** The site that the client calls. */
  public DataCenterSite(HostClient client) {
    this.client = client;
    this.api = client.api(DataCenterApi.class);
    this.reader = new SiteReader(client, DataCenterFace.VERSION);
  }

  @Override
  public SiteReader reader() {
    return reader;
  }

  @Override
  public String type() {
    return "jira-datacenter";
  }

  /** All rights come in one answer. */
  @Override
  public Permissions permissions(List<String> keys) {
    return reader.permissions(null);
  }

  @Override
  public long count(String jql) {
    DataCenterSearch.Request question =
        new DataCenterSearch.Request(jql, 0, 0, List.of("created"), List.of(), true);
    Integer total = client.read(api.search(question)).body().total();
    return total == null ? 0 : total;
  }

  @Override
  public long firstSyncCalls(long issues) {
    return CALLS_TO_BEGIN + issues / ISSUES_A_SEARCH + 1;
  }

  @Override
  public String price() {
    return "each issue of a service project that has comments takes a call of its own, because only"
        + " that call says which comments are internal";
  }
}
