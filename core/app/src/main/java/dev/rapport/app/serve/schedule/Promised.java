package dev.rapport.app.serve.schedule;

import dev.rapport.app.Session;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.expectation.Pledges;
import dev.rapport.engine.insight.TicketInsight;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;

/**
 * What tickets were promised, from all tickets: too much to look at for every hint, so it is kept,
 * and worked out anew with each plan for a whole host, with each configuration, and daily.
 */
final class Promised {
  private static final Duration OLDEST = Duration.ofDays(1);

  private Optional<Kept> kept = Optional.empty();

  private record Kept(Session session, Instant at, Pledges pledges) {
    /** Pledges are worked out at the first question, so one asks at a time. */
    synchronized Outlook madeTo(TicketInsight insight) {
      return pledges.madeTo(insight);
    }
  }

  /** By tickets as they were known not long ago. */
  synchronized Function<TicketInsight, Outlook> recent(Session session, Instant now) {
    return kept.filter(it -> it.session().equals(session) && it.at().plus(OLDEST).isAfter(now))
            .orElseGet(() -> anew(session, now))
        ::madeTo;
  }

  /** By tickets as they are known now. */
  synchronized Function<TicketInsight, Outlook> fresh(Session session, Instant now) {
    return anew(session, now)::madeTo;
  }

  private Kept anew(Session session, Instant now) {
    Kept made = new Kept(session, now, session.pledges(now));
    kept = Optional.of(made);
    return made;
  }
}
