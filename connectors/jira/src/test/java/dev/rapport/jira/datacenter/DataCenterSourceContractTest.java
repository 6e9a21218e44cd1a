package dev.rapport.jira.datacenter;

import dev.rapport.jira.host.MiniDataCenter;
import dev.rapport.testkit.SourceContract;

/** Over real HTTP, several pages long. */
class DataCenterSourceContractTest extends SourceContract {
  @Override
  protected Host start() {
    MiniDataCenter jira = new MiniDataCenter();
    jira.with(23, 2, 1);
    jira.pageSize = 5;
    return jira;
  }
}
