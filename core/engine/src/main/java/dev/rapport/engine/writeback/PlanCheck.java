package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.casebook.Cases;
import dev.rapport.engine.store.Confirmed;
import dev.rapport.engine.store.Store;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Holds the lines of a plan file against what is known now. */
final class PlanCheck {
  private final Store store;
  private final Planner planner;
  private final WriteHost host;
  private final Cases cases;
  private final Surface surface;
  private final Doubts doubts;
  private long stale;

  PlanCheck(Store store, Planner planner, WriteHost host, Instant asOf) {
    this.store = store;
    this.planner = planner;
    this.host = host;
    this.cases = planner.cases(asOf);
    this.surface = Surface.of(host);
    this.doubts = new Doubts(store, host.name(), surface.kinds());
  }

  /** Whether the line is to be written; a line of another host is not, and is not stale either. */
  boolean stands(HostWrite line) {
    if (!line.ticket().host().equals(host.name()) || isConfirmed(line)) {
      return false;
    }
    boolean stands =
        surface.kinds().contains(line.kind())
            && needed(line).filter(now -> same(now, line)).isPresent();
    stale += stands ? 0 : 1;
    return stands;
  }

  /** Lines whose ground has moved. */
  long stale() {
    return stale;
  }

  private boolean isConfirmed(HostWrite line) {
    return line.replaces() == null
        && line.wanted().isPresent()
        && line.wanted()
            .equals(
                store
                    .confirmed()
                    .find(host.name(), line.sourceId(), line.kind())
                    .map(Confirmed.Shown::body));
  }

  private Optional<HostWrite> needed(HostWrite line) {
    return line.kind() == HostWrite.Kind.REPORT
        ? planner.reports(host.name(), doubts).stream()
            .filter(now -> now.sourceId().equals(line.sourceId()))
            .findFirst()
        : neededByTicket(line);
  }

  private Optional<HostWrite> neededByTicket(HostWrite line) {
    return store
        .tickets()
        .find(line.ticket())
        .filter(history -> history.ticket().sourceId().equals(line.sourceId()))
        .flatMap(
            history ->
                planner.writes(cases, history, surface.only(line.kind()), doubts).stream()
                    .findFirst());
  }

  private static boolean same(HostWrite now, HostWrite line) {
    return Objects.equals(now.before(), line.before())
        && Objects.equals(now.replaces(), line.replaces())
        && Wanted.of(now.kind(), now.after())
            .keyHash()
            .equals(Wanted.of(line.kind(), line.after()).keyHash());
  }
}
