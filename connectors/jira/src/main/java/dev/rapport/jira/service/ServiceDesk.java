package dev.rapport.jira.service;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import dev.rapport.http.HostClient;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.json.ServiceApproval;
import dev.rapport.jira.json.ServiceClock;
import dev.rapport.jira.json.ServicePage;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How Jira Service Management is asked. */
final class ServiceDesk {
  /** What it gives at most. */
  private static final int PAGE = 50;

  private final HostClient client;
  private final ServiceApi api;
  private final FeedbackExperiment experiment;
  private boolean seenFeedback;

  ServiceDesk(HostClient client, FeedbackExperiment experiment) {
    this.client = client;
    this.api = client.api(ServiceApi.class);
    this.experiment = experiment;
  }

  List<ServiceClock> clocks(String request) {
    return ServicePage.all(from -> client.read(api.clocks(request, from, PAGE)).body());
  }

  List<ServiceApproval> approvals(String request) {
    return ServicePage.all(from -> client.read(api.approvals(request, from, PAGE)).body());
  }

  List<JiraUser> participants(String request) {
    return ServicePage.all(from -> client.read(api.participants(request, from, PAGE)).body());
  }

  List<JiraUser> members(String organisation) {
    return ServicePage.all(from -> client.read(api.members(organisation, from, PAGE)).body());
  }

  /** How many stars a request was given; empty where it has none, or the experiment is over. */
  Optional<Integer> stars(String request) {
    if (experiment.goneUntil().isPresent()) {
      return Optional.empty();
    }
    try {
      Optional<Integer> stars = rating(request, ServiceApi.OPT_IN);
      seenFeedback = true;
      return stars;
    } catch (HostException e) {
      if (e.kind() == Kind.BUG || (e.kind() == Kind.NOT_FOUND && !seenFeedback)) {
        lookForIt(request, e);
      } else if (e.kind() != Kind.NOT_FOUND) {
        throw e;
      }
      return Optional.empty();
    }
  }

  /**
   * Tells a request without a rating from an experiment that is over: only a call that is still
   * there complains that nobody opted in, or answers.
   */
  private void lookForIt(String request, HostException first) {
    try {
      rating(request, null);
      seenFeedback = true;
    } catch (HostException e) {
      if (e.kind() == Kind.CONFLICT && first.kind() == Kind.NOT_FOUND) {
        seenFeedback = true;
      } else if (e.kind() == Kind.NOT_FOUND || e.kind() == Kind.BUG) {
        experiment.isGone();
      } else {
        throw e;
      }
    }
  }

  private Optional<Integer> rating(String request, @Nullable String optIn) {
    return Optional.ofNullable(client.read(api.feedback(request, optIn)).body().rating());
  }
}
