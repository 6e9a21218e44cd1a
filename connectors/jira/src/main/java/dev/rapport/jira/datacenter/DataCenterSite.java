package dev.rapport.jira.datacenter;

import dev.rapport.http.Answer;
import dev.rapport.http.HostClient;
import dev.rapport.jira.check.JiraSite;
import dev.rapport.jira.json.JiraStatus;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.Permissions;
import dev.rapport.jira.json.ServerInfo;
import java.util.List;

/** What Jira Data Center says of itself. */
public final class DataCenterSite implements JiraSite {
  private static final int ISSUES_A_SEARCH = 200;
  private static final int CALLS_TO_BEGIN = 2;

  private final HostClient client;
  private final DataCenterApi api;

  /** The site that the client calls. */
  public DataCenterSite(HostClient client) {
    this.client = client;
    this.api = client.api(DataCenterApi.class);
  }

  @Override
  public String type() {
    return "jira-datacenter";
  }

  @Override
  public Answer<ServerInfo> serverInfo() {
    return client.read(api.serverInfo());
  }

  @Override
  public JiraUser myself() {
    return client.read(api.myself()).body();
  }

  /** All rights come in one answer. */
  @Override
  public Permissions permissions(List<String> keys) {
    return client.read(api.permissions()).body();
  }

  @Override
  public long count(String jql) {
    DataCenterSearch.Request question =
        new DataCenterSearch.Request(jql, 0, 0, List.of("created"), List.of(), true);
    Integer total = client.read(api.search(question)).body().total();
    return total == null ? 0 : total;
  }

  @Override
  public List<JiraStatus> statuses() {
    return client.read(api.statuses()).body();
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
