package dev.rapport.suite;

import dev.rapport.app.RapportApp;
import dev.rapport.app.Surroundings;
import dev.rapport.connector.Connector;
import dev.rapport.jira.JiraCloudConnector;
import dev.rapport.jira.JiraDataCenterConnector;
import dev.rapport.servicenow.ServiceNowConnector;
import java.util.List;

/** Where the program starts. A connector that is not listed here does not exist. */
public final class Main {
  /** Every kind of host that Rapport knows. */
  static final List<Connector> CONNECTORS =
      List.of(new JiraCloudConnector(), new JiraDataCenterConnector(), new ServiceNowConnector());

  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  static int run(String... arguments) {
    return RapportApp.run(Surroundings.ofProcess(CONNECTORS, new LocalSandbox()), arguments);
  }
}
