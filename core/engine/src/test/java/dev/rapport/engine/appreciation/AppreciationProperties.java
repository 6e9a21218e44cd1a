package dev.rapport.engine.appreciation;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.CALLER;
import static dev.rapport.engine.Life.EXPERT;
import static dev.rapport.engine.appreciation.Talk.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.Life;
import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.model.ActorId;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Appreciation over random tickets: only people give it, and what they take back is gone. */
class AppreciationProperties {
  /** Something that happens on a ticket. */
  record Deed(ActorId by, boolean ours, String words) {}

  @Property
  void withoutAPersonsActNothingIsEverConfirmed(@ForAll("lifeless") List<Deed> deeds) {
    assertThat(Talk.given(life(deeds))).extracting(Appreciation::state).isSubsetOf(State.SUGGESTED);
  }

  @Property
  void revokingUndoesConfirmingExactly(
      @ForAll("lively") List<Deed> deeds, @ForAll("outcomes") String outcome) {
    Life before = life(deeds);
    int minute = deeds.size() + 1;
    Life after =
        life(deeds)
            .by(Talk.STRANGER)
            .says(minute, text("/thanks @expert for " + outcome))
            .says(minute + 1, text("/thanks revoke @expert"));

    assertThat(confirmed(after)).isEqualTo(confirmed(before));
  }

  @Property
  void nothingIsCountedTwice(@ForAll("lively") List<Deed> deeds) {
    assertThat(confirmed(life(deeds)))
        .extracting(one -> one.from().name() + " " + one.to().name() + " " + one.outcome())
        .doesNotHaveDuplicates();
  }

  @Provide
  Arbitrary<List<Deed>> lifeless() {
    Arbitrary<Deed> machines =
        Combinators.combine(Arbitraries.of(Talk.ROBOT, AGENT), words())
            .as((by, words) -> new Deed(by, by.equals(AGENT), words));
    Arbitrary<Deed> chatter =
        Combinators.combine(people(), Arbitraries.of("thanks a lot", "thx", "> /thanks @agent"))
            .as((by, words) -> new Deed(by, false, words));
    return Arbitraries.oneOf(machines, chatter).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<List<Deed>> lively() {
    return Combinators.combine(people(), Arbitraries.of(true, false), words())
        .as(Deed::new)
        .list()
        .ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> outcomes() {
    return Arbitraries.of(Outcomes.USUAL.names());
  }

  private static Arbitrary<ActorId> people() {
    return Arbitraries.of(CALLER, AGENT, EXPERT);
  }

  private static Arbitrary<String> words() {
    return Arbitraries.of(
        "/thanks @agent for patience",
        "/thanks @expert",
        "/thanks @carla for clear-report: x",
        "/thanks @network for saved-time share: y",
        "/thanks @robot",
        "/thanks revoke",
        "/thanks revoke @agent",
        "/thanks private @agent for patience",
        "/thnaks @agent",
        "thank you all");
  }

  private static Life life(List<Deed> deeds) {
    Life life = Life.begins("New");
    for (int i = 0; i < deeds.size(); i++) {
      Deed deed = deeds.get(i);
      life.by(deed.by()).ours(deed.ours()).says(i + 1, text(deed.words()));
    }
    return life.ours(false);
  }

  private static List<Appreciation> confirmed(Life life) {
    return Talk.given(life).stream().filter(one -> one.state() == State.CONFIRMED).toList();
  }
}
