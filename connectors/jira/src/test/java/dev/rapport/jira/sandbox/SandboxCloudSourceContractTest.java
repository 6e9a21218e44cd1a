package dev.rapport.jira.sandbox;

import dev.rapport.testkit.SourceContract;

/** Cloud, as the shipped stand-in plays it. */
class SandboxCloudSourceContractTest extends SourceContract {
  @Override
  protected Host start() {
    return SandboxJira.cloud(23);
  }
}
