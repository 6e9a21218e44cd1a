package dev.rapport.engine.expectation;

import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.insight.TicketInsight;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What all tickets were promised when they were opened, for the first response and for the
 * resolution, from all that came in before the first question.
 */
public final class Pledges {
  private final HolderCalendars calendars;
  private final List<PastTicket> responses = new ArrayList<>();
  private final List<PastTicket> resolutions = new ArrayList<>();
  private Optional<Promises> response = Optional.empty();
  private Optional<Promises> resolution = Optional.empty();

  /** Promises run by the default calendar, whose Mondays begin a week. */
  public Pledges(HolderCalendars calendars) {
    this.calendars = calendars;
  }

  /** Takes in a ticket, open or closed. */
  public void add(TicketInsight insight) {
    add(Pledge.of(insight));
  }

  /** The same, of what is already known. */
  public void add(Pledge pledge) {
    responses.add(pledge.response());
    resolutions.add(pledge.resolution());
  }

  /** What this ticket was promised, as far as it still waits. */
  public Outlook madeTo(TicketInsight insight) {
    return new Outlook(
        made(response(), insight, insight.waits().timeToFirstResponse()),
        made(resolution(), insight, insight.waits().timeToResolution()));
  }

  /** How the promises to one ticket were kept, judged at that moment. */
  public HitRate judge(Pledge pledge, Instant asOf) {
    return new HitRate(
        response().judge(pledge.response(), asOf), resolution().judge(pledge.resolution(), asOf));
  }

  /** The promises of a first response. */
  public BackTest responses() {
    return new BackTest(responses, calendars.standard(), calendars.zone());
  }

  /** The promises of a resolution. */
  public BackTest resolutions() {
    return new BackTest(resolutions, calendars.standard(), calendars.zone());
  }

  private static @Nullable Expectation made(
      Promises promises, TicketInsight insight, Measure wait) {
    return wait.outcome() == Outcome.OPEN
        ? promises.madeTo(Subject.of(insight.ticket()), insight.ledger().whole().fromInclusive())
        : null;
  }

  private Promises response() {
    Promises known = response.orElseGet(() -> promises(responses));
    response = Optional.of(known);
    return known;
  }

  private Promises resolution() {
    Promises known = resolution.orElseGet(() -> promises(resolutions));
    resolution = Optional.of(known);
    return known;
  }

  private Promises promises(List<PastTicket> history) {
    return new Promises(history, calendars.standard(), calendars.zone());
  }
}
