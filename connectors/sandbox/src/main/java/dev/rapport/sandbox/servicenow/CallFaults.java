package dev.rapport.sandbox.servicenow;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.faults.FaultSwitches;
import dev.rapport.sandbox.http.Call;
import dev.rapport.sandbox.http.Reply;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * Faults that fall on whole calls: answers given instead of the true one, or in place of it after.
 */
final class CallFaults {
  private static final int SHORT_WAIT_SECONDS = 2;
  private static final int WHILE_SECONDS = 30;
  private static final int HOUR_SECONDS = 3_600;
  private static final int SLOT_WAIT_MILLIS = 1_500;
  private static final List<Fault> INSTEAD =
      List.of(
          Fault.RESET,
          Fault.WRONG_PASSWORD,
          Fault.HTML,
          Fault.ACCEPTED,
          Fault.THROTTLED,
          Fault.THROTTLED_FOR_AN_HOUR,
          Fault.THROTTLED_WITHOUT_RETRY_AFTER,
          Fault.UNAVAILABLE,
          Fault.UNAVAILABLE_FOR_A_WHILE,
          Fault.SERVER_ERROR,
          Fault.OK_WITH_ERROR);

  private final FaultSwitches switches;
  private final Clock clock;
  private final HourlyRate rate;

  /**
   * Faults of one instance.
   *
   * @param callsAnHour what its rate rule allows while {@link Fault#HOURLY_RATE} is on
   */
  CallFaults(FaultSwitches switches, Clock clock, int callsAnHour) {
    this.switches = switches;
    this.clock = clock;
    this.rate = new HourlyRate(callsAnHour);
  }

  /** The answer of the first fault that strikes a call before it is carried out. */
  Optional<Reply> instead(Call call) {
    if (call.header("cookie").isPresent() && switches.strikes(Fault.SHARED_SESSION)) {
      return Optional.of(Reply.empty(202));
    }
    if (switches.isOn(Fault.HOURLY_RATE) && !rate.admits(clock.instant())) {
      return Optional.of(throttled(rate.secondsLeft(clock.instant())));
    }
    return INSTEAD.stream().filter(switches::strikes).findFirst().map(this::answer);
  }

  /** What is left of the true answer once the call was carried out. */
  Reply after(Call call, Reply reply) {
    boolean write = !call.method().equals("GET");
    if (write && switches.strikes(Fault.LOST_ANSWER)) {
      return Reply.reset();
    }
    if (switches.strikes(Fault.BROKEN_ANSWER)) {
      return reply.broken();
    }
    if (switches.strikes(Fault.GATEWAY_TIMEOUT)) {
      return Reply.text(504, "text/html", "<h1>504 Gateway Time-out</h1>");
    }
    if (!write && reply.status() == 200 && switches.strikes(Fault.CUT_JSON)) {
      return reply.withBody(reply.body().substring(0, reply.body().length() * 2 / 3));
    }
    return reply;
  }

  /** How long the call waited for a slot and for its session, in milliseconds. */
  String timing() {
    int slot = switches.strikes(Fault.BUSY) ? SLOT_WAIT_MILLIS : 0;
    return "sem_wait;dur=" + slot + ", sesh_wait;dur=0";
  }

  private Reply answer(Fault fault) {
    return switch (fault) {
      case RESET -> Reply.reset();
      case WRONG_PASSWORD -> ApiError.notAuthenticated().reply();
      case HTML ->
          Reply.text(
              200,
              "text/html;charset=UTF-8",
              "<html><head><title>Instance Hibernating page</title></head>"
                  + "<body>Your instance is hibernating.</body></html>");
      case ACCEPTED -> Reply.empty(202);
      case THROTTLED -> throttled(SHORT_WAIT_SECONDS);
      case THROTTLED_FOR_AN_HOUR -> throttled(HOUR_SECONDS);
      case THROTTLED_WITHOUT_RETRY_AFTER -> tooMany();
      case UNAVAILABLE -> Reply.text(503, "text/html", "<h1>503 Service Unavailable</h1>");
      case UNAVAILABLE_FOR_A_WHILE ->
          error(503, "Service Unavailable", "The instance is restarting")
              .with("Retry-After", String.valueOf(WHILE_SECONDS));
      case OK_WITH_ERROR -> ApiError.cancelled().reply();
      default -> error(500, "Internal Server Error", "The request could not be processed");
    };
  }

  private Reply throttled(long waitSeconds) {
    long reset = clock.instant().getEpochSecond() + waitSeconds;
    return tooMany()
        .with("Retry-After", String.valueOf(waitSeconds))
        .with("X-RateLimit-Limit", String.valueOf(rate.limit()))
        .with("X-RateLimit-Reset", String.valueOf(reset))
        .with("X-RateLimit-Rule", "Integration users");
  }

  private static Reply tooMany() {
    return error(429, "Rate limit exceeded", "Too many requests for this user");
  }

  private static Reply error(int status, String message, String detail) {
    return new ApiError(status, message, detail).reply();
  }
}
