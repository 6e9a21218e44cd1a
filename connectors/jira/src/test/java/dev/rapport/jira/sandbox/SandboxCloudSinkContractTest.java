package dev.rapport.jira.sandbox;

import dev.rapport.testkit.SinkContract;

/** Cloud, as the shipped stand-in plays it. */
class SandboxCloudSinkContractTest extends SinkContract {
  @Override
  protected Host start() {
    return SandboxJira.cloud(8);
  }
}
