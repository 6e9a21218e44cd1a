package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.Face;
import java.time.Instant;

/** A call refused for coming too soon. */
final class Throttled extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Which limit was reached, as Cloud names it. */
  enum Reason {
    APP("jira-quota-global-based"),
    TENANT("jira-quota-tenant-based"),
    BURST("jira-burst-based"),
    ISSUE("jira-per-issue-on-write");

    private final String header;

    Reason(String header) {
      this.header = header;
    }
  }

  private final Reason reason;
  private final long waitSeconds;

  Throttled(Reason reason, long waitSeconds) {
    super(reason.header);
    this.reason = reason;
    this.waitSeconds = waitSeconds;
  }

  /** The answer of a face at a moment. */
  Reply reply(Face face, Instant now) {
    return withoutRetryAfter(face, now).with("Retry-After", String.valueOf(waitSeconds));
  }

  /** The answer of a face that does not say how long to wait. */
  Reply withoutRetryAfter(Face face, Instant now) {
    Reply reply = new ApiError(429, "Rate limit exceeded.").platformReply();
    return face.isCloud()
        ? reply
            .with("RateLimit-Reason", reason.header)
            .with("X-RateLimit-Limit", "100")
            .with("X-RateLimit-Remaining", "0")
            .with("X-RateLimit-Reset", now.plusSeconds(waitSeconds).toString())
        : reply
            .with("X-RateLimit-Limit", "100")
            .with("X-RateLimit-Remaining", "0")
            .with("X-RateLimit-Interval-Seconds", "1")
            .with("X-RateLimit-FillRate", "10");
  }
}
