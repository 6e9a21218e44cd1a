package dev.rapport.sandbox.jira.rest;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import dev.rapport.sandbox.jira.Face;
import dev.rapport.sandbox.jira.rest.Throttled.Reason;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Faults that fall on whole calls: answers given instead of the true one, or in place of it after.
 */
final class CallFaults {
  private static final int HOUR_SECONDS = 3_600;
  private static final int WHILE_SECONDS = 30;
  private static final Pattern QUESTION =
      Pattern.compile(".*/(search|search/(id|jql|approximate-count)|bulkfetch|comment/list)");
  private static final List<Fault> INSTEAD =
      List.of(
          Fault.RESET,
          Fault.WRONG_PASSWORD,
          Fault.HTML,
          Fault.THROTTLED,
          Fault.THROTTLED_BURST,
          Fault.THROTTLED_TENANT,
          Fault.THROTTLED_APP,
          Fault.THROTTLED_ZERO,
          Fault.THROTTLED_HTML,
          Fault.THROTTLED_FOR_AN_HOUR,
          Fault.THROTTLED_WITHOUT_RETRY_AFTER,
          Fault.UNAVAILABLE,
          Fault.UNAVAILABLE_FOR_A_WHILE,
          Fault.SERVER_ERROR);

  private final FaultSwitches switches;
  private final Face face;
  private final Clock clock;

  CallFaults(FaultSwitches switches, Face face, Clock clock) {
    this.switches = switches;
    this.face = face;
    this.clock = clock;
  }

  /** The answer of the first fault that strikes a call before it is carried out. */
  Optional<Reply> instead(Call call) {
    if (namesIssue(call) && switches.strikes(Fault.THROTTLED_ISSUE)) {
      return Optional.of(throttled(Reason.ISSUE, 2));
    }
    return INSTEAD.stream().filter(switches::strikes).findFirst().map(this::answer);
  }

  private static boolean namesIssue(Call call) {
    return !call.method().equals("GET") && call.path().matches(".*/(issue|request)/[^/]*\\d.*");
  }

  /** Questions that are too long for an address are posted, and change nothing. */
  private static boolean isWrite(Call call) {
    return !call.method().equals("GET") && !QUESTION.matcher(call.path()).matches();
  }

  /** What is left of the true answer once the call was carried out. */
  Reply after(Call call, Reply reply) {
    if (isWrite(call) && switches.strikes(Fault.LOST_ANSWER)) {
      return Reply.reset();
    }
    if (switches.strikes(Fault.BROKEN_ANSWER)) {
      return reply.broken();
    }
    if (switches.strikes(Fault.GATEWAY_TIMEOUT)) {
      return html(504, "Gateway Time-out");
    }
    if (reply.status() == 200 && switches.strikes(Fault.CUT_JSON)) {
      return reply.withBody(reply.body().substring(0, reply.body().length() * 2 / 3));
    }
    return switches.strikes(Fault.NEAR_LIMIT)
        ? reply
            .with("X-RateLimit-NearLimit", "true")
            .with("X-RateLimit-Limit", "100")
            .with("X-RateLimit-Remaining", "15")
        : reply;
  }

  private Reply answer(Fault fault) {
    return switch (fault) {
      case RESET -> Reply.reset();
      case WRONG_PASSWORD -> notAuthenticated(face);
      case HTML -> html(200, "Your site is being upgraded");
      case THROTTLED, THROTTLED_BURST -> throttled(Reason.BURST, 2);
      case THROTTLED_TENANT -> throttled(Reason.TENANT, untilNextHour());
      case THROTTLED_APP -> throttled(Reason.APP, untilNextHour());
      case THROTTLED_ZERO -> throttled(Reason.BURST, 0);
      case THROTTLED_HTML -> html(429, "Too many requests").with("Retry-After", "2");
      case THROTTLED_FOR_AN_HOUR -> throttled(Reason.TENANT, HOUR_SECONDS);
      case THROTTLED_WITHOUT_RETRY_AFTER ->
          new Throttled(Reason.BURST, 0).withoutRetryAfter(face, clock.instant());
      case UNAVAILABLE -> html(503, "Service Unavailable");
      case UNAVAILABLE_FOR_A_WHILE ->
          html(503, "Service Unavailable").with("Retry-After", String.valueOf(WHILE_SECONDS));
      default -> new ApiError(500, "Internal server error").platformReply();
    };
  }

  /** Points are counted from one full hour to the next. */
  private long untilNextHour() {
    Instant now = clock.instant();
    Instant hour = now.atZone(ZoneOffset.UTC).truncatedTo(ChronoUnit.HOURS).toInstant();
    return now.until(hour.plusSeconds(HOUR_SECONDS), ChronoUnit.SECONDS);
  }

  private Reply throttled(Reason reason, long waitSeconds) {
    return new Throttled(reason, waitSeconds).reply(face, clock.instant());
  }

  private static Reply html(int status, String words) {
    return Reply.text(status, "text/html;charset=UTF-8", "<html><h1>" + words + "</h1></html>");
  }

  /** 401, in the way of a face. */
  static Reply notAuthenticated(Face face) {
    String scheme = face.isCloud() ? "Basic realm=\"JIRA\"" : "Bearer";
    return new ApiError(401, "Client must be authenticated to access this resource.")
        .platformReply()
        .with("WWW-Authenticate", scheme);
  }
}
