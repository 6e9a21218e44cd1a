package dev.rapport.jira;

import dev.rapport.http.AnswerHead;
import dev.rapport.http.ThrottleReading;
import dev.rapport.jira.json.JiraInstant;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How Jira says "too many": for everything until its quota is renewed, for one endpoint, or for
 * writes to one issue. The header {@code RateLimit-Reason} tells which; without it, as on Data
 * Center, it is for everything. Writes to one issue are spaced before the host has to say so.
 */
final class JiraThrottles implements ThrottleReading {
  private static final int TOO_MANY = 429;
  private static final String ALL = "all";

  /** A hundred writes in 30 s and twenty in 2 s are allowed on one issue: this keeps both. */
  private static final Duration BETWEEN_WRITES = Duration.ofMillis(300);

  /** Less than a fifth of a limit is left. */
  private static final Duration NEAR_LIMIT = Duration.ofSeconds(1);

  private static final Duration LEAST = Duration.ofSeconds(2);
  private static final Set<String> READS = Set.of("GET", "HEAD");
  private static final Pattern ISSUE = Pattern.compile(".*/rest/api/\\d/issue/(\\d+)(?:/.*)?");
  private static final Pattern NUMBER = Pattern.compile("/\\d+(?=/|$)");

  private final JiraQuota quota;

  /** Hands what answers say of the quota on. */
  JiraThrottles(JiraQuota quota) {
    this.quota = quota;
  }

  @Override
  public List<String> scopes(String method, String path) {
    List<String> scopes = new ArrayList<>(List.of(ALL, endpoint(method, path)));
    if (!READS.contains(method)) {
      issue(path).ifPresent(scopes::add);
    }
    return scopes;
  }

  @Override
  public List<Hold> read(AnswerHead answer) {
    quota.read(answer);
    List<Hold> holds = new ArrayList<>();
    if (answer.status() == TOO_MANY) {
      holds.add(tooMany(answer));
    } else if (!READS.contains(answer.method())) {
      issue(answer.path()).ifPresent(issue -> holds.add(new Hold(issue, BETWEEN_WRITES)));
    }
    if (header(answer, "X-RateLimit-NearLimit").equalsIgnoreCase("true")) {
      holds.add(new Hold(ALL, NEAR_LIMIT));
    }
    return holds;
  }

  private static Hold tooMany(AnswerHead answer) {
    String reason = header(answer, "RateLimit-Reason");
    if (reason.startsWith("jira-quota")) {
      return new Hold(ALL, untilReset(answer));
    }
    if (reason.equals("jira-burst-based")) {
      return new Hold(endpoint(answer.method(), answer.path()), asked(answer));
    }
    if (reason.equals("jira-per-issue-on-write")) {
      return new Hold(issue(answer.path()).orElse(ALL), asked(answer));
    }
    return new Hold(ALL, asked(answer));
  }

  /** Quotas are renewed at the full hour where the host does not say when. */
  private static Duration untilReset(AnswerHead answer) {
    Instant fullHour = answer.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
    Instant reset = JiraInstant.of(header(answer, "X-RateLimit-Reset")).orElse(fullHour);
    return longer(Duration.between(answer.now(), reset), asked(answer));
  }

  private static Duration asked(AnswerHead answer) {
    String seconds = header(answer, "Retry-After").strip();
    return seconds.matches("\\d{1,9}")
        ? longer(Duration.ofSeconds(Long.parseLong(seconds)), LEAST)
        : LEAST;
  }

  private static Duration longer(Duration one, Duration other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static String endpoint(String method, String path) {
    return method + " " + NUMBER.matcher(path).replaceAll("/*");
  }

  private static Optional<String> issue(String path) {
    Matcher matcher = ISSUE.matcher(path);
    return matcher.matches() ? Optional.of("issue " + matcher.group(1)) : Optional.empty();
  }

  private static String header(AnswerHead answer, String name) {
    return answer.header().apply(name).orElse("");
  }
}
