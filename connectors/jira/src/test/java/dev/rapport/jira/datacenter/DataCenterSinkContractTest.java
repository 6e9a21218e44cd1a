package dev.rapport.jira.datacenter;

import dev.rapport.jira.host.MiniDataCenter;
import dev.rapport.testkit.SinkContract;

/** Over real HTTP. */
class DataCenterSinkContractTest extends SinkContract {
  @Override
  protected Host start() {
    return new MiniDataCenter().with(8, 0, 0);
  }
}
