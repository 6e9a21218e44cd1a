package dev.rapport.jira.cloud;

import dev.rapport.jira.host.MiniCloud;
import dev.rapport.testkit.SourceContract;

/** Over real HTTP, several pages long. */
class CloudSourceContractTest extends SourceContract {
  @Override
  protected Host start() {
    MiniCloud jira = new MiniCloud();
    jira.with(23, 2, 1);
    jira.pageSize = 5;
    return jira;
  }
}
