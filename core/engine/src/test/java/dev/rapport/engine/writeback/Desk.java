package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.casebook.Casebook;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.holder.HolderPolicy;
import dev.rapport.engine.holder.HostRules;
import dev.rapport.engine.holder.HostRules.CategoryMeaning;
import dev.rapport.engine.insight.HolderCalendars;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.pair.LinkRules;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.store.Sample;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.StoreAddress;
import dev.rapport.model.Holder;
import dev.rapport.model.HolderRule;
import dev.rapport.model.TicketHistory;
import dev.rapport.testkit.SettableClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One engine on one store file: a stand-in for a process that plans and applies. */
final class Desk implements AutoCloseable {
  static final Instant AS_OF = Sample.NOON.plus(Duration.ofDays(1));
  static final Budget ALL = Budget.UNBOUNDED;

  final Store store;
  final SettableClock clock = SettableClock.at(AS_OF);
  final Planner planner;
  final List<Long> progress = new ArrayList<>();
  final Applier applier;

  Desk(Path file) {
    this(StoreAddress.of("jdbc:sqlite:" + file));
  }

  Desk(StoreAddress address) {
    store = Store.open(address);
    planner = new Planner(new Casebook(store, insights(), LinkRules.NONE));
    applier = new Applier(store, planner, clock, (host, done, left) -> progress.add(done));
  }

  static Insights insights() {
    List<HolderRule> rules =
        List.of(
            HolderRule.ofStatus("servicenow-incident", "incident", "New", Holder.IT_QUEUE),
            HolderRule.ofStatus("servicenow-incident", "incident", "Resolved", Holder.UNCONFIRMED));
    return new Insights(
        new HolderPolicy(
            HolderMap.EMPTY, Map.of("snow", new HostRules(rules, CategoryMeaning.ACTIVE))),
        new Sides(SideRules.UNCONFIGURED, id -> Optional.empty()),
        HolderCalendars.AROUND_THE_CLOCK);
  }

  void knows(TicketHistory... histories) {
    store.add("snow", Sample.page("1", histories), Sample.NOON);
  }

  List<HostWrite> plan(ScriptedSink sink) {
    List<HostWrite> writes = new ArrayList<>();
    planner.plan(sink.host(), clock.instant(), writes::add);
    return writes;
  }

  ApplyResult apply(ScriptedSink sink) {
    return applier.apply(sink.host(), clock.instant(), ALL);
  }

  @Override
  public void close() {
    store.close();
  }
}
