package dev.rapport.suite;

import dev.rapport.connector.Connector;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.Secret;
import dev.rapport.connector.Settings;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.holder.HostRules;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.sync.CallTally;
import dev.rapport.engine.sync.Sync;
import dev.rapport.engine.sync.SyncHost;
import dev.rapport.engine.sync.SyncListener;
import dev.rapport.engine.sync.SyncResult;
import dev.rapport.engine.sync.SyncStart;
import dev.rapport.engine.text.PlainTextReader;
import dev.rapport.engine.timeline.Ledger;
import dev.rapport.engine.timeline.Timelines;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.servicenow.ServiceNowConnector;
import dev.rapport.testkit.SettableClock;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads a host into a store with all of the engine, begun again after every failure as by a new
 * process; what comes out is the ledger of every ticket.
 */
final class LedgersInBadWeather {
  /** After so many failures the weather turns. */
  private static final int MOST_FAILURES = 12;

  private static final String HOST = "snow";
  private static final SyncStart ON = new SyncStart.WhereItEnded();

  private final ServiceNowSandbox sandbox;
  private final SettableClock clock;
  private final String query;
  private int failures;

  LedgersInBadWeather(ServiceNowSandbox sandbox, SettableClock clock, String query) {
    this.sandbox = sandbox;
    this.clock = clock;
    this.query = query;
  }

  /**
   * By sys_id, at that moment. While the faults are on the host is read once; when they are off, it
   * is looked over, and what could not be understood is read again.
   */
  Map<String, Ledger> read(Path store, Instant asOf) {
    try (Store open = Store.open("jdbc:sqlite:" + store)) {
      patiently(open, sync -> sync.run(host(open), ON));
      sandbox.faults().clear();
      patiently(open, sync -> sync.sweep(List.of(host(open)), ON).get(0));
      patiently(open, sync -> sync.replay(host(open)));
      return ledgers(open, asOf);
    }
  }

  private void patiently(Store store, Function<Sync, SyncResult> work) {
    SyncResult result = work.apply(new Sync(store, clock, SyncListener.SILENT));
    while (!result.complete()) {
      if (++failures >= MOST_FAILURES) {
        sandbox.faults().clear();
      }
      clock.advance(
          result.problem().flatMap(problem -> problem.retryAfter()).orElse(Duration.ofMinutes(1)));
      result = work.apply(new Sync(store, clock, SyncListener.SILENT));
    }
  }

  private SyncHost host(Store store) {
    CallTally calls = new CallTally();
    HostContext context =
        new HostContext(clock, clock.pause(), store.memory(HOST), new PlainTextReader(), calls);
    Settings settings =
        new Settings(
            HOST,
            URI.create(sandbox.url()),
            Map.of(
                "auth.type",
                "oauth2-client-credentials",
                "auth.user",
                sandbox.user(),
                "scope.query",
                query,
                "limits.requests-per-second",
                "1000"),
            Map.of("auth.secret", Secret.of(sandbox.password())));
    return new SyncHost(HOST, new ServiceNowConnector().source(settings, context), calls);
  }

  private static Map<String, Ledger> ledgers(Store store, Instant asOf) {
    Connector connector = new ServiceNowConnector();
    HolderPolicy policy =
        new HolderPolicy(
            HolderMap.EMPTY,
            Map.of(
                HOST, new HostRules(connector.info().holders(), HostRules.CategoryMeaning.ACTIVE)));
    Timelines timelines =
        new Timelines(policy, new Sides(SideRules.UNCONFIGURED, store.actors()::find));
    Map<String, Ledger> ledgers = new TreeMap<>();
    store
        .tickets()
        .forEach(
            history ->
                timelines
                    .of(history, asOf)
                    .map(Ledger::of)
                    .ifPresent(ledger -> ledgers.put(history.ticket().sourceId(), ledger)));
    return ledgers;
  }
}
