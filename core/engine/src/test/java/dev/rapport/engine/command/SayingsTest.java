package dev.rapport.engine.command;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.CALLER;
import static dev.rapport.engine.Life.minute;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.SlashCommand;
import dev.rapport.model.Stamp;
import dev.rapport.model.TextFacts;
import dev.rapport.model.TicketEvent.Commented;
import dev.rapport.model.TicketKey;
import dev.rapport.model.Visibility;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SayingsTest {
  private final Life life = Life.begins("New").by(CALLER).says(10, said("goal", "agree"));

  @Test
  void whatPeopleAndTheOperatorSaidStandsInOrder() {
    life.by(AGENT).add(new Commented(life.stamp(20), Visibility.INTERNAL, said("tip")));

    assertThat(sayings(entered(minute(15)), entered(minute(999))))
        .extracting(
            Saying::event,
            Saying::place,
            Saying::side,
            Saying::channel,
            one -> one.command().name())
        .containsExactly(
            tuple("snow:INC1 e1", 0, Side.REQUESTER, Channel.COMMENT, "goal"),
            tuple("snow:INC1 e1", 1, Side.REQUESTER, Channel.COMMENT, "agree"),
            tuple("snow:INC1 a1", 0, Side.IT, Channel.OPERATOR, "waive"),
            tuple("snow:INC1 e2", 0, Side.IT, Channel.INTERNAL, "tip"));
  }

  @Test
  void aMisspeltCommandAndOneOfAnUnknownWriterAreAnswered() {
    life.says(20, said("thnaks"));
    life.add(new Commented(by(null), Visibility.PUBLIC, said("goal")));

    assertThat(CommandHints.of(sayings()))
        .containsExactly(
            "/thnaks is not known here: did you mean /thanks?",
            "/goal was said by somebody whose side is not known: see sides");
  }

  private Stamp by(@Nullable ActorId actor) {
    Stamp stamp = life.stamp(30);
    return new Stamp(stamp.id(), stamp.at(), stamp.order(), actor, false);
  }

  private List<Saying> sayings(EnteredAct... entered) {
    return new Sayings(House.SIDES, List.of(entered)).on(House.insight(life, 60));
  }

  private static EnteredAct entered(Instant at) {
    return new EnteredAct(
        "a1", new TicketKey("snow", "INC1"), AGENT, at, new SlashCommand("waive", "x"));
  }

  private static TextFacts said(String... names) {
    return new TextFacts(
        1,
        1,
        null,
        false,
        false,
        false,
        Set.of(),
        List.of(names).stream().map(name -> new SlashCommand(name, "")).toList(),
        Map.of(),
        List.of());
  }
}
