package dev.rapport.engine.repeats;

import static dev.rapport.engine.Life.AGENT;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.text.PlainTextReader;
import dev.rapport.engine.text.Sketcher;
import dev.rapport.model.ActorId;
import dev.rapport.model.Facet;
import dev.rapport.model.History;
import dev.rapport.model.Stamp;
import dev.rapport.model.TextFacts;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.AssigneeChanged;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.Described;
import dev.rapport.model.TicketEvent.Part;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import dev.rapport.model.Visibility;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Calls at a service desk, for tests: one a day, each by somebody else, closed after an hour. */
public final class Calls {
  private static final PlainTextReader READER =
      new PlainTextReader(new Sketcher("secret".getBytes(StandardCharsets.UTF_8)));

  public final List<TicketInsight> insights = new ArrayList<>();
  private final Instant asOf;

  /** Looked at so many days after the first. */
  public Calls(int days) {
    asOf = day(days);
  }

  public static Instant day(int day) {
    return Life.BIRTH.plusSeconds(86_400L * day);
  }

  public static Sayings sayings() {
    return new Sayings(House.SIDES, List.of());
  }

  public Instant asOf() {
    return asOf;
  }

  /** A request with this report. */
  public Calls call(int day, String report) {
    return call(day, "VPN", report, false, "");
  }

  /** One on which IT then says something. */
  public Calls call(int day, String report, String said) {
    return call(day, "VPN", report, false, said);
  }

  public Calls call(int day, String service, String report, boolean restricted, String said) {
    TicketKey key = new TicketKey("snow", "INC" + (insights.size() + 1));
    ActorId caller = new ActorId("snow", "caller" + insights.size());
    ActorId agent = new ActorId("snow", "agent" + insights.size());
    Ticket ticket =
        new Ticket(
            key,
            "id-" + key.key(),
            "incident",
            day(day),
            Set.of(caller),
            Map.of(Facet.SERVICE, service),
            restricted);
    List<TicketEvent> events = new ArrayList<>();
    events.add(
        new Created(stamp(0, day, 0, caller), Life.status("New"), Life.DESK, null, null, "3"));
    events.add(new Described(stamp(1, day, 0, caller), Part.REPORT, text(report)));
    events.add(new AssigneeChanged(stamp(2, day, 10, agent), null, agent));
    if (!said.isEmpty()) {
      events.add(new Commented(stamp(3, day, 20, AGENT), Visibility.PUBLIC, text(said)));
    }
    events.add(
        new StatusChanged(stamp(4, day, 60, agent), Life.status("New"), Life.status("Closed")));
    TicketHistory history =
        new TicketHistory(ticket, events, new History("audit", History.Completeness.COMPLETE));
    House.insights(HolderMap.EMPTY).of(history, asOf).ifPresent(insights::add);
    return this;
  }

  /** Repeats among them. */
  public Repeats repeats() {
    Repeats repeats = new Repeats(sayings());
    insights.forEach(repeats::add);
    return repeats;
  }

  private static Stamp stamp(int order, int day, int minute, ActorId actor) {
    return new Stamp("e" + order, day(day).plusSeconds(60L * minute), order, actor, false);
  }

  private static TextFacts text(String words) {
    return READER.read(words, Set.of());
  }
}
