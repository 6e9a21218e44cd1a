package dev.rapport.jira.service;

import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import dev.rapport.jira.read.ServiceCall;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Takes a refusal as an answer left out. Where an account may not ask in a project (it is no agent
 * there), it does not ask again that day: that would be a call for each request, for nothing.
 */
final class Refusals {
  private static final Duration A_DAY = Duration.ofDays(1);

  private final HostContext context;
  private final Map<List<String>, Instant> refusedUntil = new HashMap<>();

  Refusals(HostContext context) {
    this.context = context;
  }

  /** The answer; empty where it was refused, here or earlier that day in the project. */
  <T> Optional<T> ask(ServiceCall call, String project, Supplier<T> question) {
    Instant now = context.clock().instant();
    List<String> place = List.of(call.setting(), project);
    if (now.isBefore(refusedUntil.getOrDefault(place, Instant.MIN))) {
      return Optional.empty();
    }
    try {
      return Optional.of(question.get());
    } catch (HostException e) {
      if (e.kind() == Kind.FORBIDDEN) {
        refusedUntil.put(place, now.plus(A_DAY));
      } else if (e.kind() != Kind.NOT_FOUND) {
        throw e;
      }
      return Optional.empty();
    }
  }
}
