package dev.rapport.suite;

import dev.rapport.app.SandboxLauncher;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.archive.IssueArchiveException;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.log.IncidentLogException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Starts the stand-in hosts inside this process, on free loopback ports. */
final class LocalSandbox implements SandboxLauncher {
  /** A company has one Jira issue for so many incidents. */
  private static final int INCIDENTS_PER_ISSUE = 4;

  /** And so many issues belong to an incident, where there are that many of both. */
  private static final int PAIRS = 20;

  @Override
  public Running start(Order order) {
    List<LocalHost> hosts = new ArrayList<>();
    try {
      Optional<ServiceNowSandbox> serviceNow = serviceNow(order);
      serviceNow.map(LocalHost::of).ifPresent(hosts::add);
      Optional<JiraSandbox> jira = jira(order);
      jira.map(LocalHost::of).ifPresent(hosts::add);
      if (order.isCompany()) {
        LinkedWork.link(serviceNow.orElseThrow(), jira.orElseThrow(), PAIRS);
      }
      return new RunningHosts(List.copyOf(hosts));
    } catch (IncidentLogException | IssueArchiveException e) {
      hosts.forEach(LocalHost::stop);
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  private static Optional<ServiceNowSandbox> serviceNow(Order order) {
    ServiceNowSandbox.Builder builder = ServiceNowSandbox.builder().faults(order.faults());
    if (order.isCompany()) {
      return Optional.of(builder.company(order.size(), order.seed()).start());
    }
    return order.serviceNowLog().map(log -> builder.log(log).start());
  }

  private static Optional<JiraSandbox> jira(Order order) {
    JiraSandbox.Builder builder = JiraSandbox.cloud().faults(order.faults());
    if (order.isCompany()) {
      int issues = Math.max(1, order.size() / INCIDENTS_PER_ISSUE);
      return Optional.of(builder.company(issues, order.seed()).start());
    }
    return order.jiraData().map(data -> builder.data(data).start());
  }

  private record RunningHosts(List<LocalHost> all) implements Running {
    @Override
    public List<Host> hosts() {
      return all.stream().map(LocalHost::described).toList();
    }

    @Override
    public void close() {
      all.forEach(LocalHost::stop);
    }
  }
}
