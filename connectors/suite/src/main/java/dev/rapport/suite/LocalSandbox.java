package dev.rapport.suite;

import dev.rapport.app.SandboxLauncher;
import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.jira.archive.IssueArchiveException;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.log.IncidentLogException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
        ServiceLevels.add(serviceNow.orElseThrow());
        PlannedWork.add(serviceNow.orElseThrow());
      }
      return order.isCompany()
          ? new RunningCompany(List.copyOf(hosts))
          : new RunningHosts(List.copyOf(hosts));
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

  private record RunningCompany(List<LocalHost> all) implements Running {
    @Override
    public List<Host> hosts() {
      return new RunningHosts(all).hosts();
    }

    @Override
    public String organisation() {
      return text("organisation.yaml");
    }

    @Override
    public String glossary() {
      return text("glossary.yaml");
    }

    @Override
    public void close() {
      new RunningHosts(all).close();
    }

    private static String text(String name) {
      try (InputStream file =
          Objects.requireNonNull(LocalSandbox.class.getResourceAsStream(name), name)) {
        return new String(file.readAllBytes(), StandardCharsets.UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(name + " is not in the jar", e);
      }
    }
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
