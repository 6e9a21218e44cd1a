package dev.rapport.app;

import dev.rapport.app.config.HostConfig;
import dev.rapport.app.config.RapportConfig;
import dev.rapport.connector.HostContext;
import dev.rapport.engine.casebook.Casebook;
import dev.rapport.engine.casebook.Cases;
import dev.rapport.engine.collaboration.Collaborations;
import dev.rapport.engine.expectation.Expectations;
import dev.rapport.engine.expectation.Outlooks;
import dev.rapport.engine.expectation.Pledges;
import dev.rapport.engine.insight.Insights;
import dev.rapport.engine.language.Terms;
import dev.rapport.engine.language.Vocabulary;
import dev.rapport.engine.pair.Pairs;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.store.Actors;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.sync.CallTally;
import dev.rapport.engine.sync.SyncHost;
import dev.rapport.engine.text.PlainTextReader;
import dev.rapport.engine.text.Sketcher;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What commands and pages work with: a checked configuration and the store that it names, open
 * until closed.
 *
 * @param surroundings what there is outside
 * @param config the configuration
 * @param hosts its hosts with their connectors
 * @param store its store
 */
public record Session(Surroundings surroundings, RapportConfig config, Hosts hosts, Store store)
    implements AutoCloseable {

  static Session open(RapportCommand rapport) {
    RapportConfig config = rapport.config();
    return new Session(
        rapport.surroundings(),
        config,
        new Hosts(config, rapport.surroundings().connectors()),
        Store.open(config.store()));
  }

  /** A host that can be read. */
  public SyncHost reading(HostConfig host) {
    CallTally calls = new CallTally();
    return new SyncHost(
        host.name(), hosts.connector(host).source(host.settings(), context(host, calls)), calls);
  }

  /** What a connector of this host is lent. */
  public HostContext context(HostConfig host, CallTally calls) {
    return new HostContext(
        surroundings.clock(),
        surroundings.pause(),
        store.memory(host.name()),
        new PlainTextReader(new Sketcher(store.secret())),
        calls);
  }

  /**
   * Draws what follows from histories, with the accounts as they are known now, the holder map and
   * the calendars as they were known at that moment.
   */
  public Insights insights(Instant asOf) {
    return new Insights(
        hosts.policy(asOf), sides(), config.calendars().asOf(asOf), config.silentDays());
  }

  /** On whose side somebody stands, with the accounts as they are known now. */
  public Sides sides() {
    Actors actors = store.actors();
    return new Sides(config.sides(), actors::find);
  }

  /** All tickets at this moment with what follows from them, pairs as one. */
  public Cases cases(Instant asOf) {
    return casebook(asOf).at(asOf);
  }

  /** Draws what two sides did together on a ticket, as it is known at this moment. */
  public Collaborations collaborations(Instant asOf) {
    Vocabulary vocabulary = vocabulary();
    Gratitude gratitude = Gratitude.of(this);
    Judgement judgement = Judgement.of(this, asOf, gratitude.sayings(), vocabulary::isExplained);
    return new Collaborations(
        judgement::on,
        gratitude::on,
        new Terms(vocabulary),
        insight ->
            Stream.of(judgement.hints(insight), gratitude.hints(insight))
                .flatMap(List::stream)
                .distinct()
                .toList());
  }

  /** Which terms a side knows, and what the others mean, by the glossary as it is now. */
  public Vocabulary vocabulary() {
    return new Vocabulary(config.glossary().read());
  }

  /** Which tickets of two trackers are one at this moment. */
  public Pairs pairs(Instant asOf) {
    return store.links().pairs(config.links(), asOf);
  }

  /** What follows from the tickets of the store, pairs as one. */
  public Casebook casebook(Instant asOf) {
    return new Casebook(store, insights(asOf), config.links());
  }

  /** What to expect of tickets that are open then, by those that were opened not long before. */
  public Outlooks outlooks(Instant asOf) {
    Outlooks outlooks = new Outlooks(asOf);
    cases(asOf).forEach(new Span(asOf.minus(Expectations.WINDOW), asOf), outlooks::add);
    return outlooks;
  }

  /** What all tickets were promised when they were opened. */
  public Pledges pledges(Instant asOf) {
    Pledges pledges = new Pledges(config.calendars().asOf(asOf));
    cases(asOf).forEach(pledges::add);
    return pledges;
  }

  /** Forgets what nobody may look up any more, where retention has ended. */
  public void forgetWhatIsOld() {
    config.retention().end(store, surroundings.clock().instant());
  }

  @Override
  public void close() {
    store.close();
  }
}
