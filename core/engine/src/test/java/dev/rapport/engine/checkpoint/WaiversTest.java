package dev.rapport.engine.checkpoint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.command.Sayings;
import dev.rapport.model.ActorId;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.Stamp;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WaiversTest {
  private final Life life = Life.begins("New").by(Life.AGENT);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shared-goal: same as last year | same as last year | false",
        "shared-goal same as last year | same as last year | false",
        "Shared-Goal, same as last year | same as last year | false",
        "/shared-goal: same as last year | same as last year | false",
        "shared-goal - same as last year | same as last year | false",
        "shared-goal share: same as last year | same as last year | true",
        "shared-goal: same as last year (share) | same as last year | true",
        "shared-goal: same as last year [share]. | same as last year | true",
        "shared-goal: same as last year #share | same as last year | true",
        "shared-goal: we share the goal | we share the goal | false"
      })
  void theGrammarIsForgiving(String words, String reason, boolean shared) {
    says(words, Visibility.PUBLIC, Life.AGENT);

    assertThat(waived())
        .containsExactly(new Waived("shared-goal", new Waiver(reason, shared), "snow:INC1 e1"));
    assertThat(hints()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shared-goal | needs a reason",
        "shared-goal: | needs a reason",
        "shared-goal share: | needs a reason",
        "shared-gaol: a slip | names a checkpoint first",
        "because I can | names a checkpoint first",
        "'' | names a checkpoint first"
      })
  void whatPutsNothingAsideIsAnswered(String words, String hint) {
    says(words, Visibility.PUBLIC, Life.AGENT);

    assertThat(waived()).isEmpty();
    assertThat(hints()).singleElement().asString().contains(hint);
  }

  @Test
  void whatIsSaidAmongColleaguesStaysThere() {
    says("shared-goal share: same as last year", Visibility.INTERNAL, Life.AGENT);

    assertThat(waived()).singleElement().matches(one -> !one.waiver().shared());
  }

  @Test
  void somebodyWhomTheHostDoesNotNamePutsNothingAside() {
    says("shared-goal: same as last year", Visibility.PUBLIC, null);

    assertThat(waived()).isEmpty();
  }

  private List<Waived> waived() {
    return waivers().on(House.insight(life, 60));
  }

  private List<String> hints() {
    return waivers().hints(House.insight(life, 60));
  }

  private static Waivers waivers() {
    return new Waivers(new Sayings(House.SIDES, List.of()), BuiltIn.IDS);
  }

  private void says(String words, Visibility visibility, @Nullable ActorId by) {
    Stamp stamp = life.stamp(10);
    life.add(
        new Commented(
            new Stamp(stamp.id(), stamp.at(), stamp.order(), by, false), visibility, said(words)));
  }

  private static TextFacts said(String words) {
    return new TextFacts(
        9,
        2,
        null,
        false,
        false,
        false,
        Set.of(),
        List.of(new SlashCommand("waive", words)),
        Map.of(),
        List.of());
  }
}
