package dev.rapport.benchmarks;

import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.side.Directory;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.Timelines;
import dev.rapport.model.ActorId;
import dev.rapport.model.History;
import dev.rapport.model.Named;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.Status.Category;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketEvent.Created;
import dev.rapport.model.TicketEvent.StatusChanged;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many events a second fold into a whose-turn ledger; one operation is one event. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class LedgerFoldBenchmark {
  private static final int EVENTS = 12;
  private static final Instant BIRTH = Instant.parse("2026-03-02T08:00:00Z");
  private static final ActorId AGENT = new ActorId("jira", "agent");
  private static final Status OPEN = new Status("1", "Open", Category.NEW);
  private static final Status WAITING =
      new Status("2", "Waiting for customer", Category.INDETERMINATE);

  private final Timelines timelines =
      new Timelines(
          new HolderPolicy(HolderMap.EMPTY, Map.of()),
          new Sides(SideRules.UNCONFIGURED, Directory.of(Map.of())));

  private final TicketHistory history = history();

  /** The ledger of a ticket that goes to and fro. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public Optional<Ledger> fold() {
    return timelines.of(history, BIRTH.plusSeconds(1_000_000)).map(Ledger::of);
  }

  private static TicketHistory history() {
    List<TicketEvent> events = new ArrayList<>();
    events.add(new Created(stamp(0), OPEN, new Named("g", "Network"), null, null, "3"));
    for (int i = 1; i < EVENTS; i++) {
      boolean waits = i % 2 == 1;
      events.add(new StatusChanged(stamp(i), waits ? OPEN : WAITING, waits ? WAITING : OPEN));
    }
    Ticket ticket =
        new Ticket(new TicketKey("jira", "NET-1"), "1", "Bug", BIRTH, Set.of(), Map.of(), false);
    return new TicketHistory(
        ticket, events, new History("changelog", History.Completeness.COMPLETE));
  }

  private static Stamp stamp(int number) {
    return Stamp.of("e" + number, BIRTH.plusSeconds(3_600L * number), number, AGENT);
  }
}
