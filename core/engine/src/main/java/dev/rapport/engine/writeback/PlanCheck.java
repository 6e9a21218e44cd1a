package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.casebook.Cases;
import dev.rapport.engine.store.Confirmed;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Holds the lines of a plan file against what is known now. */
final class PlanCheck {
  private final Store store;
  private final Planner planner;
  private final WriteHost host;
  private final Cases cases;
  private final HostWrite.Kind kind;
  private final Map<String, Outbox.Entry> doubtful;
  private long stale;

  PlanCheck(Store store, Planner planner, WriteHost host, Instant asOf) {
    this.store = store;
    this.planner = planner;
    this.host = host;
    this.cases = planner.cases(asOf);
    this.kind = host.sink().summaryKind();
    this.doubtful = store.outbox().doubtful(host.name(), kind);
  }

  /** Whether the line is to be written; a line of another host is not, and is not stale either. */
  boolean stands(HostWrite line) {
    if (!line.ticket().host().equals(host.name()) || isConfirmed(line)) {
      return false;
    }
    boolean stands = isSwitchedOn(line) && needed(line).filter(now -> same(now, line)).isPresent();
    stale += stands ? 0 : 1;
    return stands;
  }

  private boolean isSwitchedOn(HostWrite line) {
    return line.kind() == kind && host.sink().kinds().contains(kind);
  }

  /** Lines whose ground has moved. */
  long stale() {
    return stale;
  }

  private boolean isConfirmed(HostWrite line) {
    return line.wanted().isPresent()
        && line.wanted()
            .equals(
                store
                    .confirmed()
                    .find(host.name(), line.sourceId(), line.kind())
                    .map(Confirmed.Shown::body));
  }

  private Optional<HostWrite> needed(HostWrite line) {
    return store
        .tickets()
        .find(line.ticket())
        .filter(history -> history.ticket().sourceId().equals(line.sourceId()))
        .flatMap(history -> planner.write(cases, history, kind, doubtful.get(line.sourceId())));
  }

  private static boolean same(HostWrite now, HostWrite line) {
    return Objects.equals(now.before(), line.before())
        && now.wanted().map(PlanCheck::key).equals(line.wanted().map(PlanCheck::key));
  }

  private static String key(String body) {
    return Summary.parse(body).keyHash();
  }
}
