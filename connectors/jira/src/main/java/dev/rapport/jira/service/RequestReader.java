package dev.rapport.jira.service;

import dev.rapport.connector.HostContext;
import dev.rapport.http.HostClient;
import dev.rapport.jira.decode.KnownFields;
import dev.rapport.jira.decode.ServiceAnswers;
import dev.rapport.jira.decode.ServiceRequest;
import dev.rapport.jira.json.Issue;
import dev.rapport.jira.json.IssueFields;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.Project;
import dev.rapport.jira.read.Requests;
import dev.rapport.jira.read.ServiceCall;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Asks about requests what the admin switched on, and about other issues nothing. */
public final class RequestReader implements Requests {
  private final Set<ServiceCall> calls;
  private final ServiceDesk desk;
  private final Refusals refusals;
  private final Organisations organisations;

  /**
   * A reader of one host.
   *
   * @param calls what may be asked
   */
  public RequestReader(Set<ServiceCall> calls, HostClient client, HostContext context) {
    this.calls = calls.isEmpty() ? Set.of() : EnumSet.copyOf(calls);
    this.desk = new ServiceDesk(client, new FeedbackExperiment(context));
    this.refusals = new Refusals(context);
    this.organisations = new Organisations(desk, refusals, context);
  }

  @Override
  public ServiceAnswers about(Issue issue, KnownFields fields) {
    IssueFields record = issue.fields();
    Project project = record == null ? null : record.standard().project();
    if (record == null || project == null || !project.isServiceProject()) {
      return ServiceAnswers.NONE;
    }
    String id = String.valueOf(issue.id());
    Asked asked = new Asked(String.valueOf(project.key()));
    ServiceRequest shown = new ServiceRequest(fields, record.custom(), ServiceAnswers.NONE);
    boolean resolved = record.standard().resolutiondate() != null;
    return new ServiceAnswers(
        asked.of(ServiceCall.SLA, () -> desk.clocks(id)).orElse(null),
        asked.of(ServiceCall.APPROVALS, () -> desk.approvals(id)).orElse(null),
        resolved
            ? asked.of(ServiceCall.FEEDBACK, () -> desk.stars(id)).flatMap(it -> it).orElse(null)
            : null,
        shown.showsParticipants()
            ? null
            : asked.of(ServiceCall.PARTICIPANTS, () -> desk.participants(id)).orElse(null),
        members(shown));
  }

  private List<JiraUser> members(ServiceRequest request) {
    return calls.contains(ServiceCall.MEMBERS)
        ? request.organisations().stream()
            .flatMap(id -> organisations.members(id).stream())
            .toList()
        : List.of();
  }

  /** What is asked in one project. */
  private final class Asked {
    private final String project;

    Asked(String project) {
      this.project = project;
    }

    <T> Optional<T> of(ServiceCall call, Supplier<T> question) {
      return calls.contains(call) ? refusals.ask(call, project, question) : Optional.empty();
    }
  }
}
