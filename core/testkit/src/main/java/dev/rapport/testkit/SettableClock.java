package dev.rapport.testkit;

import dev.rapport.connector.Pause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands still until it is moved; safe for several threads. */
public final class SettableClock extends Clock {
  private final Hands hands;
  private final ZoneId zone;

  private SettableClock(Hands hands, ZoneId zone) {
    this.hands = hands;
    this.zone = zone;
  }

  /** A clock in UTC that shows this instant. */
  public static SettableClock at(Instant instant) {
    return new SettableClock(new Hands(instant), ZoneOffset.UTC);
  }

  /** The same, from an ISO 8601 text. */
  public static SettableClock at(String instant) {
    return at(Instant.parse(instant));
  }

  /** Shows this instant from now on. */
  public void set(Instant instant) {
    hands.set(instant);
  }

  /** Lets time pass; a negative duration turns the clock back. */
  public void advance(Duration time) {
    hands.advance(time);
  }

  /** A pause that does not wait but lets this clock pass. */
  public Pause pause() {
    return time -> advance(time.isNegative() ? Duration.ZERO : time);
  }

  @Override
  public Instant instant() {
    return hands.now();
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new SettableClock(hands, other);
  }

  /** The one time that all zones of a clock share. */
  private static final class Hands {
    private Instant now;

    Hands(Instant now) {
      this.now = now;
    }

    synchronized Instant now() {
      return now;
    }

    synchronized void set(Instant instant) {
      now = instant;
    }

    synchronized void advance(Duration time) {
      now = now.plus(time);
    }
  }
}
