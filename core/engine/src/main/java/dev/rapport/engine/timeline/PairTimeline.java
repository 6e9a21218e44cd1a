package dev.rapport.engine.timeline;

/**
 * Two tickets of two trackers that are one piece of work (MEASURES, "Pairs"). Events are cited with
 * the key of their ticket, since two hosts may use the same id.
 *
 * @param lead the ticket that faces the requester
 * @param follower the other one, looked at as of the same moment
 */
public record PairTimeline(Timeline lead, Timeline follower) {
  public PairTimeline {
    lead = lead.citedWithKey();
    follower = follower.citedWithKey();
  }

  /** The one ledger of both, from the lead's creation to its final close. */
  public Ledger ledger() {
    return PairFold.of(this);
  }
}
