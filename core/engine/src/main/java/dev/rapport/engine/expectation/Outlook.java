package dev.rapport.engine.expectation;

import org.jspecify.annotations.Nullable;

/**
 * What to expect of a ticket.
 *
 * @param firstResponse of the wait for the first response; null where it is over
 * @param resolution of the wait for the resolution; null where it is over
 */
public record Outlook(@Nullable Expectation firstResponse, @Nullable Expectation resolution) {
  /** Nothing is waited for. */
  public static final Outlook NONE = new Outlook(null, null);
}
