package dev.rapport.engine.calendar;

import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.engine.insight.WorkingDay;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Facet;
import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import dev.rapport.model.Ticket;
import dev.rapport.model.time.WorkCalendar;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The configured calendars, and whose clock counts while somebody holds a ticket: that of the IT
 * group that has it, of the requester's site or else organisation, of the vendor; the default
 * calendar for everybody else. Where some have a calendar and this holder has none, the default
 * counts and the receipt says so.
 */
public final class CalendarBook implements HolderCalendars {
  /** Every hour is a working hour of everybody. */
  public static final CalendarBook AROUND_THE_CLOCK =
      new CalendarBook(
          new TreeMap<>(), CalendarChoice.DEFAULT, WeeklyCalendar.AROUND_THE_CLOCK, List.of());

  private final NavigableMap<String, WeeklyCalendar> calendars;
  private final CalendarChoice choice;
  private final WeeklyCalendar standard;
  private final List<String> notes;

  private CalendarBook(
      NavigableMap<String, WeeklyCalendar> calendars,
      CalendarChoice choice,
      WeeklyCalendar standard,
      List<String> notes) {
    this.calendars = calendars;
    this.choice = choice;
    this.standard = standard;
    this.notes = notes;
  }

  /**
   * The calendars of a configuration; {@link #AROUND_THE_CLOCK} where it lists none.
   *
   * @throws IllegalArgumentException naming the calendar or the key, what is wrong and the remedy
   */
  public static CalendarBook of(List<CalendarSpec> specs, CalendarChoice choice) {
    if (specs.isEmpty()) {
      return AROUND_THE_CLOCK;
    }
    CalendarReader reader = new CalendarReader();
    specs.forEach(reader::read);
    NavigableMap<String, WeeklyCalendar> calendars = reader.calendars();
    WeeklyCalendar standard = CalendarReader.standard(calendars, choice);
    return new CalendarBook(calendars, choice, standard, reader.notes());
  }

  /**
   * Whose clock counts.
   *
   * @param holder whose turn it is
   * @param group the IT group that has the ticket then, or null
   * @param facets what the ticket belongs to
   */
  public ChosenCalendar chosenFor(Holder holder, @Nullable Named group, Map<Facet, String> facets) {
    return switch (holder) {
      case IT_QUEUE, IT_ACTIVE, IT_HOLD -> ofGroup(group);
      case REQUESTER -> ofRequester(facets);
      case VENDOR -> chosen(Optional.ofNullable(choice.vendor()), "the vendor");
      case UNCONFIRMED, DONE, UNKNOWN -> byDefault();
    };
  }

  /** The default calendar, which also gives periods their zone and "1 d" its length. */
  public ChosenCalendar byDefault() {
    return new ChosenCalendar(standard, null);
  }

  /**
   * The book as it was known then: without the versions of calendars that begin later, so that a
   * report as of that moment is the same before and after one was added.
   */
  public CalendarBook asOf(Instant then) {
    NavigableMap<String, WeeklyCalendar> known = new TreeMap<>();
    calendars.forEach((name, calendar) -> known.put(name, calendar.asOf(then)));
    return new CalendarBook(known, choice, standard.asOf(then), notes);
  }

  @Override
  public WorkCalendar of(Ticket ticket, Segment segment) {
    return chosen(ticket, segment).calendar();
  }

  @Override
  public Optional<String> note(Ticket ticket, Segment segment) {
    return chosen(ticket, segment).receiptNote();
  }

  @Override
  public WorkCalendar standard() {
    return standard;
  }

  @Override
  public ZoneId zone() {
    return standard.zone();
  }

  @Override
  public WorkingDay day() {
    return calendars.isEmpty()
        ? WorkingDay.AROUND_THE_CLOCK
        : new WorkingDay(standard.inWords(), standard.meanWorkingDay());
  }

  /** For receipts: all calendars with their versions, and the version of the choice. */
  @Override
  public String version() {
    if (calendars.isEmpty()) {
      return WorkCalendar.AROUND_THE_CLOCK.version();
    }
    String versions =
        calendars.values().stream().map(WeeklyCalendar::version).collect(Collectors.joining(" "));
    return versions + " of@" + ShortHash.of(choice.toString());
  }

  /** Entries of ICS files that were left out, each with its calendar, file, place and reason. */
  public List<String> notes() {
    return notes;
  }

  private ChosenCalendar chosen(Ticket ticket, Segment segment) {
    return chosenFor(segment.holder(), segment.worker(), ticket.facets());
  }

  private ChosenCalendar ofGroup(@Nullable Named group) {
    if (group == null) {
      return chosen(Optional.empty(), "a ticket without a group");
    }
    Optional<String> calendar =
        CalendarChoice.find(choice.groups(), group.name())
            .or(() -> CalendarChoice.find(choice.groups(), group.id()));
    return chosen(calendar, "group " + group.name());
  }

  private ChosenCalendar ofRequester(Map<Facet, String> facets) {
    Optional<String> calendar =
        CalendarChoice.find(choice.sites(), facets.get(Facet.SITE))
            .or(() -> CalendarChoice.find(choice.organisations(), facets.get(Facet.ORGANISATION)));
    return chosen(calendar, "the requester's site or organisation");
  }

  private ChosenCalendar chosen(Optional<String> name, String who) {
    WeeklyCalendar own = name.map(calendars::get).orElse(null);
    if (own != null) {
      return new ChosenCalendar(own, null);
    }
    return choice.tellsApart()
        ? new ChosenCalendar(
            standard, "no calendar is configured for " + who + ": the default counts")
        : byDefault();
  }
}
