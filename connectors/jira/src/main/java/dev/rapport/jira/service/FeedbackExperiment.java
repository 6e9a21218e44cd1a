package dev.rapport.jira.service;

import dev.rapport.connector.HostContext;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * What is remembered of the feedback call, which is an experiment and may end any day: once it was
 * seen to be gone it is left alone for a day.
 */
public final class FeedbackExperiment {
  private static final Duration LEFT_ALONE = Duration.ofDays(1);
  private static final String GONE = "jira.feedback-gone-until";

  private final HostContext context;

  /** The memory of this host. */
  public FeedbackExperiment(HostContext context) {
    this.context = context;
  }

  /** Until when it is left alone; empty while it is thought to go on. */
  public Optional<Instant> goneUntil() {
    return context
        .memory()
        .recall(GONE)
        .flatMap(FeedbackExperiment::instant)
        .filter(until -> context.clock().instant().isBefore(until));
  }

  void isGone() {
    context.memory().remember(GONE, context.clock().instant().plus(LEFT_ALONE).toString());
  }

  private static Optional<Instant> instant(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
