package dev.rapport.engine.writeback;

import static dev.rapport.engine.Life.minute;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.engine.appreciation.Party;
import dev.rapport.engine.casebook.Casebook;
import dev.rapport.engine.collaboration.Collaborations;
import dev.rapport.engine.command.Channel;
import dev.rapport.engine.expectation.Outlook;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.pair.LinkRules;
import dev.rapport.engine.store.Sample;
import dev.rapport.engine.store.Store;
import dev.rapport.model.Side;
import dev.rapport.testkit.SettableClock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksTest {
  @TempDir Path folder;
  private final ScriptedSink sink = new ScriptedSink();
  private final List<Appreciation> appreciation = new ArrayList<>();
  private Store store;
  private Planner planner;
  private Applier applier;

  @BeforeEach
  void open() {
    store = Store.open("jdbc:sqlite:" + folder.resolve("rapport.db"));
    store.add("snow", Sample.page("1", Life.begins("New").history()), minute(0));
    Collaborations together =
        new Collaborations(
            Collaborations.NONE.checkpoints(),
            insight -> List.copyOf(appreciation),
            Collaborations.NONE.terms(),
            Collaborations.NONE.hints());
    planner =
        new Planner(
            new Casebook(store, House.insights(HolderMap.EMPTY), LinkRules.NONE),
            insight -> Outlook.NONE,
            together);
    applier = new Applier(store, planner, SettableClock.at(minute(60)), (host, done, left) -> {});
    sink.kinds = EnumSet.of(HostWrite.Kind.LABEL);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void aTicketWithoutThanksNeedsNoLabel() {
    appreciation.add(thanks(State.SUGGESTED));

    assertThat(plan()).isEmpty();
  }

  @Test
  void thanksPutTheLabelOnAndTakingThemBackTakesItOff() {
    appreciation.add(thanks(State.CONFIRMED));
    assertThat(plan())
        .singleElement()
        .satisfies(write -> assertThat(write.kind()).isEqualTo(HostWrite.Kind.LABEL))
        .satisfies(write -> assertThat(write.before()).isNull())
        .satisfies(write -> assertThat(write.after()).isEqualTo("rapport-thanks"));
    apply();
    assertThat(plan()).isEmpty();

    appreciation.set(0, thanks(State.REVOKED));
    assertThat(plan())
        .singleElement()
        .satisfies(write -> assertThat(write.before()).isEqualTo("rapport-thanks"))
        .satisfies(write -> assertThat(write.after()).isNull());
    apply();
    assertThat(plan()).isEmpty();
  }

  @Test
  void aLabelWhoseReceiptWasLostIsTakenOffByItsName() {
    appreciation.add(thanks(State.CONFIRMED));
    sink.afterWrite =
        () -> {
          throw HostException.of(HostException.Kind.UNAVAILABLE, "snow", "gave no answer");
        };
    apply();
    sink.afterWrite = () -> {};
    appreciation.clear();

    assertThat(plan())
        .singleElement()
        .satisfies(write -> assertThat(write.before()).isEqualTo("rapport-thanks"))
        .satisfies(write -> assertThat(write.after()).isNull());
  }

  @Test
  void summariesAndLabelsArePlannedTogether() {
    sink.kinds = EnumSet.of(HostWrite.Kind.LABEL, HostWrite.Kind.ROW);
    appreciation.add(thanks(State.CONFIRMED));

    assertThat(plan())
        .extracting(HostWrite::kind)
        .containsExactly(HostWrite.Kind.LABEL, HostWrite.Kind.ROW);
    PlanCheck check = new PlanCheck(store, planner, sink.host(), minute(60));
    assertThat(plan()).allMatch(check::stands);
  }

  private List<HostWrite> plan() {
    List<HostWrite> writes = new ArrayList<>();
    planner.plan(sink.host(), minute(60), writes::add);
    return writes;
  }

  private void apply() {
    applier.apply(sink.host(), minute(60), Desk.ALL);
  }

  private static Appreciation thanks(State state) {
    return new Appreciation(
        "t1",
        new Party(Life.CALLER, null, Side.REQUESTER),
        new Party(Life.AGENT, null, Side.IT),
        "patience",
        "",
        minute(5),
        state,
        false,
        Channel.COMMENT,
        "snow:INC1 e1");
  }
}
