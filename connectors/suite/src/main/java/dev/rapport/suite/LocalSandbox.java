package dev.rapport.suite;

import dev.rapport.app.SandboxLauncher;
import dev.rapport.connector.Secret;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.log.IncidentLogException;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Starts the stand-in hosts inside this process, on free loopback ports. */
final class LocalSandbox implements SandboxLauncher {
  /** What a configuration needs so that summaries are written to the stand-in too. */
  private static final Map<String, String> SERVICENOW_SETTINGS =
      Map.of(
          "scope.table", "incident",
          "write.summary", "row",
          "write.table", "x_acme_rapport_summary",
          "write.approve", "first",
          "limits.requests-per-second", "200");

  @Override
  public Running start(Order order) {
    ServiceNowSandbox.Builder builder = ServiceNowSandbox.builder().faults(order.faults());
    order
        .serviceNowLog()
        .ifPresentOrElse(builder::log, () -> builder.company(order.size(), order.seed()));
    try {
      return new RunningServiceNow(builder.start());
    } catch (IncidentLogException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private record RunningServiceNow(ServiceNowSandbox sandbox) implements Running {
    @Override
    public List<Host> hosts() {
      return List.of(
          new Host(
              "snow",
              "servicenow",
              URI.create(sandbox.url()),
              sandbox.user(),
              Secret.of(sandbox.password()),
              SERVICENOW_SETTINGS));
    }

    @Override
    public void close() {
      sandbox.close();
    }
  }
}
