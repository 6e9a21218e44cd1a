package dev.rapport.engine.insight;

import static dev.rapport.engine.Life.AGENT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Holder;
import dev.rapport.model.Ticket;
import dev.rapport.model.time.Span;
import dev.rapport.model.time.WorkCalendar;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BusinessTimeTest {
  @Test
  void eachPartIsMeasuredByTheCalendarOfWhoeverHeldIt() {
    Life life = Life.begins("New").status(30, "Awaiting User Info").by(AGENT).says(50);
    Waits waits =
        new Insights(House.policy(HolderMap.EMPTY), House.SIDES, new OnlyItWorks())
            .of(life.history(), Life.minute(60))
            .orElseThrow()
            .waits();

    assertThat(waits.elapsed().business()).hasMinutes(30);
    assertThat(waits.of(Holder.REQUESTER).business()).isZero();
    assertThat(waits.of(Holder.REQUESTER).calendar()).hasMinutes(30);
    assertThat(waits.timeToFirstResponse().elapsed().calendar()).hasMinutes(50);
    assertThat(waits.timeToFirstResponse().elapsed().business()).hasMinutes(30);
  }

  /** The requester's side never works; IT always does. */
  private static final class OnlyItWorks implements HolderCalendars {
    @Override
    public String version() {
      return "only-it 1";
    }

    @Override
    public WorkCalendar of(Ticket ticket, Segment segment) {
      return segment.holder().isIt() ? WorkCalendar.AROUND_THE_CLOCK : new Never();
    }
  }

  private record Never() implements WorkCalendar {
    @Override
    public String version() {
      return "never";
    }

    @Override
    public Duration within(Span span) {
      return Duration.ZERO;
    }
  }
}
