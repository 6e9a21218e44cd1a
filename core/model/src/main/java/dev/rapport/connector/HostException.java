package dev.rapport.connector;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something went wrong between us and a host. The engine routes on the {@link Kind} alone: retry,
 * pause the host, quarantine the ticket, or stop and tell a person. The message names place and
 * remedy, and never holds a secret or ticket text.
 */
public final class HostException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What the engine does about it. */
  public enum Kind {
    /** The configuration cannot be right; a person has to change it. */
    CONFIGURATION("configuration"),
    /** The host does not know us, or no longer. */
    AUTHENTICATION("authentication"),
    /** The host knows us and says no; a right is missing. */
    FORBIDDEN("missing-right"),
    /** The thing is not there, or not for us. */
    NOT_FOUND("not-found"),
    /** Too many calls; wait at least {@link HostException#retryAfter()}. */
    THROTTLED("throttled"),
    /** Unreachable, asleep, overloaded or broken; later may be better. */
    UNAVAILABLE("host-unavailable"),
    /** The answer, or one record of it, is not what the host documents. */
    MALFORMED("malformed-answer"),
    /** Somebody else changed the thing meanwhile. */
    CONFLICT("conflict"),
    /** Our own mistake. */
    BUG("bug");

    private final String anchor;

    Kind(String anchor) {
      this.anchor = anchor;
    }

    /** Where the troubleshooting page explains it. */
    public String anchor() {
      return anchor;
    }

    /** Whether the same call may succeed later without anybody doing anything. */
    public boolean isPassing() {
      return this == THROTTLED || this == UNAVAILABLE;
    }
  }

  private final Kind kind;
  private final String host;
  private final @Nullable Duration retryAfter;
  private final boolean maybeDone;

  private HostException(
      Kind kind,
      String host,
      String message,
      @Nullable Duration retryAfter,
      boolean maybeDone,
      @Nullable Throwable cause) {
    super(
        "host " + host + ": " + message + "; see .github/TROUBLESHOOTING.md#" + kind.anchor(),
        cause);
    this.kind = kind;
    this.host = host;
    this.retryAfter = retryAfter;
    this.maybeDone = maybeDone;
  }

  /** A failure with its place and remedy in the message. */
  public static HostException of(Kind kind, String host, String message) {
    return new HostException(kind, host, message, null, false, null);
  }

  /** The same, with what caused it. */
  public static HostException of(Kind kind, String host, String message, Throwable cause) {
    return new HostException(kind, host, message, null, false, cause);
  }

  /** Too many calls; no earlier than {@code retryAfter} from now. */
  public static HostException throttled(String host, String message, Duration retryAfter) {
    return new HostException(Kind.THROTTLED, host, message, retryAfter, false, null);
  }

  /** The host is not there, for so long where it said so. */
  public static HostException unavailable(
      String host, String message, @Nullable Duration retryAfter) {
    return new HostException(Kind.UNAVAILABLE, host, message, retryAfter, false, null);
  }

  /** A write that was answered as no host should: UNAVAILABLE, and the host may have done it. */
  public static HostException leftInDoubt(
      String host, String message, @Nullable Duration retryAfter) {
    return new HostException(Kind.UNAVAILABLE, host, message, retryAfter, true, null);
  }

  /** A write whose answer was lost: UNAVAILABLE, and the host may have done it. */
  public static HostException unanswered(String host, String message, @Nullable Throwable cause) {
    return new HostException(Kind.UNAVAILABLE, host, message, null, true, cause);
  }

  /** What the engine routes on. */
  public Kind kind() {
    return kind;
  }

  /** The configured host's name. */
  public String host() {
    return host;
  }

  /** The least time to wait before the next call; empty where the host did not say. */
  public Optional<Duration> retryAfter() {
    return Optional.ofNullable(retryAfter);
  }

  /**
   * Whether the host may have done what was asked although no usable answer came. Look before
   * repeating a write; reads are never in doubt.
   */
  public boolean isMaybeDone() {
    return maybeDone;
  }
}
