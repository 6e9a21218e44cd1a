package dev.rapport.jira.service;

import dev.rapport.connector.HostContext;
import dev.rapport.jira.json.JiraUser;
import dev.rapport.jira.read.ServiceCall;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who belongs to the organisations that share requests: a call for fifty members of each, once a
 * day.
 */
final class Organisations {
  private static final Duration FRESH = Duration.ofDays(1);

  private final ServiceDesk desk;
  private final Refusals refusals;
  private final HostContext context;
  private final Map<String, Known> known = new HashMap<>();

  Organisations(ServiceDesk desk, Refusals refusals, HostContext context) {
    this.desk = desk;
    this.refusals = refusals;
    this.context = context;
  }

  private record Known(List<JiraUser> members, Instant staleFrom) {}

  /** The members of one; empty where it is gone or not for this account. */
  List<JiraUser> members(String organisation) {
    Instant now = context.clock().instant();
    Known before = known.get(organisation);
    if (before != null && now.isBefore(before.staleFrom())) {
      return before.members();
    }
    List<JiraUser> members =
        refusals
            .ask(ServiceCall.MEMBERS, organisation, () -> desk.members(organisation))
            .orElse(List.of());
    known.put(organisation, new Known(members, now.plus(FRESH)));
    return members;
  }
}
