package dev.rapport.app.web;

import dev.rapport.app.Session;
import dev.rapport.engine.casebook.Cases;
import dev.rapport.engine.collaboration.Collaborations;
import dev.rapport.engine.expectation.Expectations;
import dev.rapport.engine.expectation.Outlooks;
import dev.rapport.engine.store.Actors;
import java.time.Instant;

/**
 * All that is needed to look at one ticket, made once for many looks.
 *
 * @param session the configuration and the store
 * @param asOf the moment at which we look
 * @param cases reads tickets with what follows from them
 * @param collaborations draws what was done together
 * @param outlooks says what to expect
 * @param actors the accounts, for names of those who thanked
 */
public record Lens(
    Session session,
    Instant asOf,
    Cases cases,
    Collaborations collaborations,
    Outlooks outlooks,
    Actors actors) {
  /** A lens whose outlooks have not seen a ticket yet. */
  static Lens of(Session session, Instant asOf) {
    return new Lens(
        session,
        asOf,
        session.cases(asOf),
        session.collaborations(asOf),
        new Outlooks(asOf),
        session.store().actors());
  }

  /** The same later: with what people said since, and with the same past to expect from. */
  Lens again(Instant now) {
    return new Lens(
        session, now, session.cases(now), session.collaborations(now), outlooks, actors);
  }

  /** From when on tickets say what to expect. */
  Instant recent() {
    return asOf.minus(Expectations.WINDOW);
  }
}
