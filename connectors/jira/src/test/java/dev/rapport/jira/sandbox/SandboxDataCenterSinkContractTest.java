package dev.rapport.jira.sandbox;

import dev.rapport.testkit.SinkContract;

/** Data Center, as the shipped stand-in plays it. */
class SandboxDataCenterSinkContractTest extends SinkContract {
  @Override
  protected Host start() {
    return SandboxJira.dataCenter(8);
  }
}
