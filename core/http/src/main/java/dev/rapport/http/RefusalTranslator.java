package dev.rapport.http;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostException.Kind;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What a bad status means, for the engine as a kind and for people as a remedy. The host's own
 * words are added where they speak of the question rather than of a ticket, and never where they
 * repeat a secret.
 */
final class RefusalTranslator {
  /** What a caller is told to wait where the host says "too many" and not for how long. */
  private static final Duration UNKNOWN_WAIT = Duration.ofMinutes(1);

  private static final String FULL =
      "too much for the host, or a limit of this ticket is reached, such as its number of comments; "
          + "take some away or leave it as it is";

  private final String host;
  private final List<String> secrets;
  private final RetryAfter retryAfter;

  private RefusalTranslator(String host, Collection<Secret> secrets, Clock clock) {
    this.host = host;
    this.secrets = secrets.stream().map(Secret::reveal).map(String::strip).toList();
    this.retryAfter = new RetryAfter(clock);
  }

  static RefusalTranslator of(Settings settings, Clock clock) {
    return new RefusalTranslator(settings.host(), settings.secrets().values(), clock);
  }

  /** The failure that this refusal is. */
  FailedAttempt refused(Place place, Effect effect, Refusal refusal) {
    Kind kind = kind(refusal);
    String message = place + " was answered " + refusal.status() + ": " + remedy(kind, refusal);
    return switch (kind) {
      case THROTTLED -> throttled(message, refusal);
      case UNAVAILABLE -> unavailable(message, effect, refusal);
      default -> FailedAttempt.lasting(HostException.of(kind, host, message));
    };
  }

  /**
   * Some hosts, such as GitHub, say "too many" by 403; their headers tell it from a missing right.
   */
  private static Kind kind(Refusal refusal) {
    boolean tooMany = refusal.status() == 403 && RetryAfter.isAsked(refusal.header());
    return tooMany ? Kind.THROTTLED : kind(refusal.status());
  }

  private static Kind kind(int status) {
    return switch (status) {
      case 400, 407, 413, 422 -> Kind.CONFIGURATION;
      case 401 -> Kind.AUTHENTICATION;
      case 403 -> Kind.FORBIDDEN;
      case 404 -> Kind.NOT_FOUND;
      case 408, 425 -> Kind.UNAVAILABLE;
      case 409, 412, 423 -> Kind.CONFLICT;
      case 429 -> Kind.THROTTLED;
      default -> status >= 400 && status < 500 ? Kind.BUG : Kind.UNAVAILABLE;
    };
  }

  private FailedAttempt throttled(String message, Refusal refusal) {
    Duration minimum = retryAfter.of(refusal.header()).orElse(Duration.ZERO);
    Duration told = minimum.compareTo(UNKNOWN_WAIT) < 0 ? UNKNOWN_WAIT : minimum;
    return FailedAttempt.passing(HostException.throttled(host, message, told), minimum);
  }

  private FailedAttempt unavailable(String message, Effect effect, Refusal refusal) {
    Optional<Duration> asked = retryAfter.of(refusal.header());
    if (effect.isLookedAtFirst()) {
      return FailedAttempt.lasting(HostException.leftInDoubt(host, message, asked.orElse(null)));
    }
    HostException told = HostException.unavailable(host, message, asked.orElse(null));
    return refusal.status() < 400
        ? FailedAttempt.lasting(told)
        : FailedAttempt.passing(told, asked.orElse(Duration.ZERO));
  }

  private String remedy(Kind kind, Refusal refusal) {
    return switch (kind) {
      case AUTHENTICATION -> "check auth.type, auth.user and auth.secret in rapport.yaml";
      case FORBIDDEN -> "the account lacks a right" + words(refusal) + "; grant it to the account";
      case NOT_FOUND -> "not there, or not for this account" + words(refusal) + "; check the url";
      case CONFIGURATION ->
          refusal.status() == 413
              ? FULL
              : "the host cannot use the question"
                  + words(refusal)
                  + "; check scope in rapport.yaml";
      case CONFLICT -> "somebody else changed it meanwhile; run it again";
      case THROTTLED -> "too many calls; lower limits.requests-per-second if it comes often";
      case BUG -> "the host does not take calls like this" + words(refusal) + "; please report it";
      default -> unavailable(refusal);
    };
  }

  private static String unavailable(Refusal refusal) {
    return refusal
        .movedTo()
        .map(to -> "asleep or moved, it points to " + to + "; wake it, or correct url")
        .orElse("the host is down or overloaded; try again later");
  }

  private String words(Refusal refusal) {
    return refusal
        .error()
        .filter(text -> secrets.stream().noneMatch(text::contains))
        .map(text -> " (it says: " + text + ")")
        .orElse("");
  }
}
