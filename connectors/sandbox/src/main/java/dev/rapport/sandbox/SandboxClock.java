package dev.rapport.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The time a stand-in lives in: it dates its answers, its writes and its rows by this clock.
 *
 * <p>It either follows another clock or stands still at an instant until it is moved. Safe for use
 * by several threads.
 */
public final class SandboxClock extends Clock {
  private final ZoneId zone;
  private volatile Clock now;

  private SandboxClock(Clock now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /** A clock that follows the system's, in UTC. */
  public static SandboxClock system() {
    return following(Clock.systemUTC());
  }

  /** A clock that follows another one, in UTC, until it is set or advanced. */
  public static SandboxClock following(Clock other) {
    return new SandboxClock(other, ZoneOffset.UTC);
  }

  /** A clock that stands still at the given instant. */
  public static SandboxClock at(Instant instant) {
    return following(Clock.fixed(instant, ZoneOffset.UTC));
  }

  /** Stops the clock at the given instant, which may lie before the present one. */
  public void set(Instant instant) {
    now = Clock.fixed(instant, zone);
  }

  /**
   * Moves the clock by a duration, backwards when it is negative; a running clock goes on running.
   */
  public void advance(Duration duration) {
    now = Clock.offset(now, duration);
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SandboxClock(now, other);
  }

  @Override
  public Instant instant() {
    return now.instant();
  }
}
