package dev.rapport.jira.read;

import dev.rapport.testkit.SourceContract;

/** The sweep keeps the contract whatever the face, several pages long. */
class JiraSourceContractTest extends SourceContract {
  @Override
  protected Host start() {
    PaperJira jira = PaperJira.with(23, 3);
    jira.pageSize = 5;
    return jira;
  }
}
