package dev.rapport.app;

import dev.rapport.app.config.HostConfig;
import dev.rapport.connector.HostWrite;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.sync.CallTally;
import dev.rapport.engine.writeback.PlanCount;
import dev.rapport.engine.writeback.PlanJson;
import dev.rapport.engine.writeback.PlanTotals;
import dev.rapport.engine.writeback.Planner;
import dev.rapport.engine.writeback.WriteHost;
import dev.rapport.model.TicketKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What plan, apply and once share: the hosts that may be written, and what they would get. */
public final class WriteDesk {
  /** On how many tickets somebody looks at the writes before saying yes. */
  public static final int SAMPLE = 10;

  private final Session session;
  private final Planner planner;
  private final Instant asOf;

  /**
   * A desk for what follows from the store at this moment.
   *
   * @param session the configuration and the store
   * @param asOf what is dated later does not count
   */
  public WriteDesk(Session session, Instant asOf) {
    this(session, asOf, session.pledges(asOf)::madeTo);
  }

  /**
   * The same where it is known what tickets were promised.
   *
   * @param promised what a ticket was promised when it was opened
   */
  public WriteDesk(Session session, Instant asOf, Function<TicketInsight, Outlook> promised) {
    this.session = session;
    this.planner = new Planner(session.casebook(asOf), promised, session.collaborations(asOf));
    this.asOf = asOf;
  }

  public Planner planner() {
    return planner;
  }

  public Instant asOf() {
    return asOf;
  }

  /** The writing side of a host; empty where its configuration says that nothing is written. */
  public Optional<WriteHost> writing(HostConfig host) {
    return writing(session, host);
  }

  /** The same without a desk. */
  public static Optional<WriteHost> writing(Session session, HostConfig host) {
    CallTally calls = new CallTally();
    return session
        .hosts()
        .connector(host)
        .sink(host.settings(), session.context(host, calls))
        .map(sink -> new WriteHost(host.name(), sink, calls));
  }

  /**
   * What would be written.
   *
   * @param totals all of it, added up
   * @param sample the writes to the first few tickets
   */
  public record Preview(PlanTotals totals, List<HostWrite> sample) {
    /** Whether the sample is all there is. */
    public boolean isWhole() {
      return sample.size() == totals.writes();
    }
  }

  /** Looks at all writes for the hosts, one at a time, and keeps a few. */
  public Preview preview(List<WriteHost> hosts) {
    return preview(hosts, writes -> hosts.forEach(host -> planner.plan(host, asOf, writes::add)));
  }

  /** Hands its writes to somebody. */
  interface Writes {
    void to(Counter counter);
  }

  /** Counts writes and keeps the first few. */
  static final class Counter {
    private final PlanCount count = new PlanCount();
    private final List<HostWrite> sample = new ArrayList<>();
    private final Set<TicketKey> tickets = new HashSet<>();

    void add(HostWrite write) {
      count.accept(write);
      if (tickets.size() < SAMPLE) {
        tickets.add(write.ticket());
      }
      if (tickets.contains(write.ticket())) {
        sample.add(write);
      }
    }
  }

  static Preview preview(List<WriteHost> hosts, Writes writes) {
    Counter counter = new Counter();
    hosts.forEach(host -> counter.count.host(host.name()));
    writes.to(counter);
    return new Preview(counter.count.totals(), counter.sample);
  }

  /** Writes the whole plan as JSON while it is made. */
  PlanTotals document(List<WriteHost> hosts, Writer out) {
    PlanCount count = new PlanCount();
    hosts.forEach(host -> count.host(host.name()));
    try {
      return PlanJson.write(
          out, count, consumer -> hosts.forEach(host -> planner.plan(host, asOf, consumer)));
    } catch (IOException e) {
      throw new UncheckedIOException("could not write the plan", e);
    }
  }
}
