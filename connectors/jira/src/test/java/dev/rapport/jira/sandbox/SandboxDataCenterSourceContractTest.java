package dev.rapport.jira.sandbox;

import dev.rapport.testkit.SourceContract;

/** Data Center, as the shipped stand-in plays it. */
class SandboxDataCenterSourceContractTest extends SourceContract {
  @Override
  protected Host start() {
    return SandboxJira.dataCenter(23);
  }
}
