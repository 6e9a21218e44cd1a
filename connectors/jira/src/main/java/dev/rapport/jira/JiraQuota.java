package dev.rapport.jira;

import dev.rapport.connector.CallBudget;
import dev.rapport.connector.HostContext;
import dev.rapport.http.AnswerHead;
import dev.rapport.jira.json.JiraInstant;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * What Jira says of how many calls are left, for whoever wants to see it. What bursts and single
 * issues allow is not meant: that is over within seconds.
 */
final class JiraQuota {
  private static final int TOO_MANY = 429;

  /** Answers between two notes; a note is a write to the store. */
  private static final int NOTED_EVERY = 10;

  private final HostContext context;
  private int unnoted = NOTED_EVERY;

  JiraQuota(HostContext context) {
    this.context = context;
  }

  /** Keeps what this answer says, where it says something and the last note is not fresh. */
  synchronized void read(AnswerHead answer) {
    Optional<CallBudget> said = budget(answer);
    if (said.isPresent() && (++unnoted > NOTED_EVERY || answer.status() == TOO_MANY)) {
      unnoted = 0;
      said.get().remember(context.memory());
    }
  }

  private Optional<CallBudget> budget(AnswerHead answer) {
    String reason = answer.header().apply("RateLimit-Reason").orElse("jira-quota");
    Optional<Long> limit = number(answer, "X-RateLimit-Limit").filter(calls -> calls > 0);
    Optional<Long> left = number(answer, "X-RateLimit-Remaining");
    return reason.startsWith("jira-quota") && limit.isPresent() && left.isPresent()
        ? Optional.of(
            new CallBudget(
                limit.get(),
                Math.min(left.get(), limit.get()),
                context.clock().instant().plus(rest(answer))))
        : Optional.empty();
  }

  /** How long the period still lasts by the host's clock; to the full hour unless it says. */
  private static Duration rest(AnswerHead answer) {
    Instant fullHour = answer.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    return answer
        .header()
        .apply("X-RateLimit-Reset")
        .flatMap(JiraInstant::of)
        .filter(reset -> reset.isAfter(answer.now()))
        .map(reset -> Duration.between(answer.now(), reset))
        .or(() -> number(answer, "X-RateLimit-Interval-Seconds").map(Duration::ofSeconds))
        .orElseGet(() -> Duration.between(answer.now(), fullHour));
  }

  private static Optional<Long> number(AnswerHead answer, String name) {
    return answer.header().apply(name).filter(text -> text.matches("\\d{1,9}")).map(Long::valueOf);
  }
}
