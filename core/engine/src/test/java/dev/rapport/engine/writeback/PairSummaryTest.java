package dev.rapport.engine.writeback;

import static dev.rapport.engine.Life.minute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.casebook.Casebook;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.pair.LinkRules;
import dev.rapport.engine.pair.Site;
import dev.rapport.engine.store.Kind;
import dev.rapport.engine.store.Store;
import dev.rapport.engine.store.StoredPage;
import dev.rapport.engine.sync.CallTally;
import dev.rapport.testkit.SettableClock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class PairSummaryTest {
  @Parameter Kind kind;
  @TempDir Path folder;
  private final ScriptedSink sink = new ScriptedSink();
  private Store store;
  private Planner planner;

  @BeforeEach
  void open() {
    store = Store.open(kind.fresh(folder));
    planner =
        new Planner(
            new Casebook(
                store,
                House.insights(HolderMap.EMPTY),
                LinkRules.usual(List.of(Site.SNOW, Site.JIRA))));
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void bothSidesShowThePair() {
    knows(Life.begins("New").links(5, "NET-1"));
    knows(Life.issue(0, "Waiting for vendor"));

    assertThat(summary("snow"))
        .contains("\"pair\":\"jira:NET-1\"", "\"ticket\":\"snow:INC1\"", "\"turn\":\"vendor\"");
    assertThat(summary("jira"))
        .contains("\"pair\":\"snow:INC1\"", "\"ticket\":\"jira:NET-1\"", "\"turn\":\"vendor\"");
  }

  @Test
  void whatHappensOnOneSideIsWrittenOnBoth() {
    knows(Life.begins("New").links(5, "NET-1"));
    knows(Life.issue(0, "To do"));
    apply("snow");
    apply("jira");
    knows(Life.issue(0, "To do").status(30, "Waiting for vendor"));

    assertThat(plan("snow")).hasSize(1);
    assertThat(plan("jira")).hasSize(1);
  }

  @Test
  void aPlanThatIsHeldAgainstTheStoreKnowsThePair() {
    knows(Life.begins("New").links(5, "NET-1"));
    knows(Life.issue(0, "To do"));
    PlanCheck check = new PlanCheck(store, planner, host("jira"), minute(60));

    assertThat(plan("jira")).singleElement().matches(check::stands);
    assertThat(check.stale()).isZero();
  }

  private void knows(Life life) {
    store.add(
        life.history().ticket().key().host(),
        new StoredPage(List.of(life.history()), List.of(), List.of(), Optional.empty()),
        minute(60));
  }

  private void apply(String host) {
    new Applier(store, planner, SettableClock.at(minute(60)), ApplyListener.SILENT)
        .apply(host(host), minute(60), Budget.UNBOUNDED);
  }

  private String summary(String host) {
    return plan(host).get(0).wanted().orElseThrow();
  }

  private List<HostWrite> plan(String host) {
    List<HostWrite> writes = new ArrayList<>();
    planner.plan(host(host), minute(60), writes::add);
    return writes;
  }

  private WriteHost host(String name) {
    return new WriteHost(name, sink, new CallTally());
  }
}
