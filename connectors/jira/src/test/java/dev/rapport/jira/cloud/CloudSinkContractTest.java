package dev.rapport.jira.cloud;

import dev.rapport.jira.host.MiniCloud;
import dev.rapport.testkit.SinkContract;

/** Over real HTTP. */
class CloudSinkContractTest extends SinkContract {
  @Override
  protected Host start() {
    return new MiniCloud().with(8, 0, 0);
  }
}
