package dev.rapport.engine.report;

import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.collaboration.Collaborations;
import dev.rapport.engine.expectation.HitRate;
import dev.rapport.engine.expectation.Pledge;
import dev.rapport.engine.expectation.Pledges;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.insight.LedgerClock;
import dev.rapport.engine.insight.Occurrence;
import dev.rapport.engine.insight.Presence;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.timeline.Segment;
import dev.rapport.model.Facet;
import dev.rapport.model.Named;
import dev.rapport.model.Side;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.time.Elapsed;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a report of tickets that come one by one and are forgotten again; what stays is a few
 * numbers for each. Time and counts are taken by the clock and go to the group that had the ticket;
 * first response, resolution and silence by cohort, under the group that has it at as-of.
 */
public final class ReportBuilder {
  private final ReportRequest request;
  private final Insights insights;
  private final Collaborations collaborations;
  private final Map<String, Tally> tallies = new TreeMap<>();
  private final Tally total;
  private final ReceiptBuilder receipt;
  private final Pledges pledges;

  /** A report without checkpoints and thanks. */
  public ReportBuilder(ReportRequest request, Insights insights) {
    this(request, insights, Collaborations.NONE);
  }

  /** A report by these definitions. */
  public ReportBuilder(ReportRequest request, Insights insights, Collaborations collaborations) {
    this.request = request;
    this.insights = insights;
    this.collaborations = collaborations;
    this.total = new Tally(request.k());
    this.pledges = new Pledges(insights.calendars());
    this.receipt = new ReceiptBuilder(request, insights);
  }

  /**
   * Takes in a ticket; one that was created after as-of does not exist then. The receipt's hash
   * depends on the order of tickets, the figures do not.
   */
  public void add(TicketHistory history) {
    insights.of(history, request.asOf()).ifPresent(this::add);
  }

  /** Takes in what is known of a ticket, or of a pair, at the report's as-of. */
  public void add(TicketInsight insight) {
    Collaboration together = collaborations.of(insight);
    receipt.add(insight, together);
    Pledge pledge = Pledge.of(insight);
    pledges.add(pledge);
    Case one = new Case(insight, together, pledge);
    groupsOf(insight).forEach(key -> addTo(tally(key), key, one));
    addTo(total, null, one);
  }

  /** The report of all tickets so far. */
  public Report build() {
    Function<Pledge, HitRate> judge = pledge -> pledges.judge(pledge, request.asOf());
    return new Report(
        request, total.figures(judge), Folding.rows(tallies, request.k(), judge), receipt.build());
  }

  /** All rows that the ticket has something to say to, whatever lies inside the period. */
  private Set<String> groupsOf(TicketInsight insight) {
    Set<String> keys = new HashSet<>();
    Stream.of(
            insight.ledger().segments().stream().map(Segment::group),
            insight.counts().all().map(Occurrence::group),
            Stream.of(insight.ledger().turn()).map(turn -> turn.group()))
        .flatMap(groups -> groups)
        .forEach(group -> keys.add(key(insight, group)));
    return keys;
  }

  private Tally tally(String key) {
    return tallies.computeIfAbsent(key, name -> new Tally(request.k()));
  }

  /** Adds what belongs to this row, or everything where the row is the total. */
  private void addTo(Tally tally, @Nullable String row, Case one) {
    TicketInsight insight = one.insight();
    boolean touched = addTime(tally, row, insight);
    tally.count(insight.counts(), it -> isInside(it.at()) && belongs(row, insight, it.group()));
    boolean cohort =
        isInside(insight.ledger().whole().fromInclusive())
            && belongs(row, insight, insight.ledger().turn().group());
    if (cohort) {
      tally.cohort(one, clock(insight));
    }
    one.together().appreciation().stream()
        .filter(thanks -> isInside(thanks.at()))
        .filter(thanks -> belongs(row, insight, insight.ledger().groupAt(thanks.at())))
        .forEach(tally::thanks);
    if (touched || cohort) {
      insight.people().stream()
          .filter(person -> isSpokenOf(person, row, insight))
          .forEach(person -> tally.person(person.side(), person.person()));
    }
  }

  private boolean addTime(Tally tally, @Nullable String row, TicketInsight insight) {
    LedgerClock clock = clock(insight);
    boolean touched = false;
    for (Segment segment : insight.ledger().segments()) {
      Elapsed part = belongs(row, insight, segment.group()) ? inside(clock, segment) : Elapsed.ZERO;
      if (!part.equals(Elapsed.ZERO)) {
        tally.time(segment.holder(), segment.rule(), part);
        touched = true;
      }
    }
    if (touched) {
      tally.touch();
    }
    return touched;
  }

  private LedgerClock clock(TicketInsight insight) {
    return new LedgerClock(insight.ticket(), insight.ledger(), insights.calendars());
  }

  private Elapsed inside(LedgerClock clock, Segment segment) {
    Span period = request.period();
    return clock.within(segment, period == null ? segment.span() : period);
  }

  private boolean isInside(Instant instant) {
    Span period = request.period();
    return period == null || period.contains(instant);
  }

  private boolean isSpokenOf(Presence one, @Nullable String row, TicketInsight insight) {
    Span period = request.period();
    return one.side() == Side.REQUESTER
        || ((period == null || one.isInside(period)) && belongs(row, insight, one.group()));
  }

  private boolean belongs(@Nullable String row, TicketInsight insight, @Nullable Named group) {
    return row == null || row.equals(key(insight, group));
  }

  private String key(TicketInsight insight, @Nullable Named group) {
    Facet facet = request.grouping().facet();
    if (facet != null) {
      return insight.ticket().facets().getOrDefault(facet, Report.NO_GROUP);
    }
    return group == null ? Report.NO_GROUP : group.name();
  }
}
