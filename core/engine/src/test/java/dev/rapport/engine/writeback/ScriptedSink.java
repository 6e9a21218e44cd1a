package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Receipt.Outcome;
import dev.rapport.connector.Sink;
import dev.rapport.connector.TicketFact;
import dev.rapport.engine.store.Sample;
import dev.rapport.engine.sync.CallTally;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** A host that shows one text per ticket; it outlives the engine that writes to it. */
final class ScriptedSink implements Sink {
  final Map<String, String> shown = new TreeMap<>();
  final List<HostWrite> heard = new ArrayList<>();
  final Set<String> refusing = new HashSet<>();

  /** What a person made of ours, by ticket. */
  final Map<String, String> edited = new TreeMap<>();

  Set<HostWrite.Kind> kinds = Set.of(HostWrite.Kind.ROW);
  Map<String, TicketFact> fields = Map.of();
  Instant clock = Sample.NOON;
  Runnable beforeWrite = () -> {};
  Runnable afterWrite = () -> {};
  private final CallTally calls = new CallTally();

  /** What stands there now, by ticket. */
  Map<String, String> standing() {
    Map<String, String> standing = new TreeMap<>(shown);
    standing.values().removeIf(Objects::isNull);
    return standing;
  }

  WriteHost host() {
    return new WriteHost("snow", this, calls);
  }

  @Override
  public HostWrite.Kind summaryKind() {
    return HostWrite.Kind.ROW;
  }

  @Override
  public Set<HostWrite.Kind> kinds() {
    return kinds;
  }

  @Override
  public Map<String, TicketFact> fields() {
    return fields;
  }

  @Override
  public int batchSize() {
    return 2;
  }

  @Override
  public List<Receipt> apply(List<HostWrite> writes) {
    return writes.stream().map(this::apply).toList();
  }

  private Receipt apply(HostWrite write) {
    beforeWrite.run();
    calls.called("POST", 200, Duration.ZERO);
    heard.add(write);
    String standing = edited.get(write.sourceId());
    if (standing != null && !standing.equals(write.replaces())) {
      return Receipt.kept(write, clock, standing);
    }
    edited.remove(write.sourceId());
    Outcome outcome = show(write);
    afterWrite.run();
    return new Receipt(write.id(), outcome, clock, "row-" + write.sourceId(), null);
  }

  private Outcome show(HostWrite write) {
    if (refusing.contains(write.sourceId())) {
      return Outcome.REFUSED;
    }
    String before = shown.put(write.sourceId(), write.after());
    return Objects.equals(before, write.after()) ? Outcome.UNCHANGED : Outcome.APPLIED;
  }
}
