package dev.rapport.engine.appreciation;

import static dev.rapport.engine.Life.AGENT;
import static dev.rapport.engine.Life.CALLER;
import static dev.rapport.engine.Life.DEVELOPER;
import static dev.rapport.engine.Life.EXPERT;
import static dev.rapport.engine.Life.REPORTER;

import dev.rapport.engine.House;
import dev.rapport.engine.Life;
import dev.rapport.engine.command.EnteredAct;
import dev.rapport.engine.command.Sayings;
import dev.rapport.engine.holder.HolderMap;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.side.AccountRule;
import dev.rapport.engine.side.Directory;
import dev.rapport.engine.side.SideRules;
import dev.rapport.engine.side.Sides;
import dev.rapport.engine.text.CommandReader;
import dev.rapport.model.Actor;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import dev.rapport.model.TextFacts;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A small company in which people thank each other, for tests. */
final class Talk {
  static final ActorId ROBOT = new ActorId("snow", "robot");
  static final ActorId STRANGER = new ActorId("snow", "stranger");

  private static final Map<ActorId, Actor> ACTORS =
      List.of(
              actor(CALLER, "Carla"),
              actor(AGENT, "agent", "Service Desk"),
              actor(EXPERT, "expert", "Network", "US Service Desk"),
              actor(REPORTER, "reporter"),
              actor(DEVELOPER, "agent"),
              actor(ROBOT, "robot"),
              actor(STRANGER, "stranger"))
          .stream()
          .collect(Collectors.toMap(Actor::id, Function.identity()));

  static final Sides SIDES =
      new Sides(
          new SideRules(
              AccountRule.NOBODY, AccountRule.NOBODY, AccountRule.ofUsers("robot"), Side.REQUESTER),
          Directory.of(ACTORS));

  private Talk() {}

  private static Actor actor(ActorId id, String login, String... groups) {
    return new Actor(id, login, Actor.Kind.PERSON, Set.of(groups), Set.of(), null);
  }

  /** The facts of a text that says this. */
  static TextFacts text(String words) {
    return new TextFacts(
        words.length(),
        1,
        null,
        false,
        words.toLowerCase(Locale.ROOT).contains("thank"),
        false,
        Set.of(),
        CommandReader.read(words),
        Map.of(),
        List.of());
  }

  static Appreciations appreciations(EnteredAct... entered) {
    return new Appreciations(
        new Sayings(SIDES, List.of(entered)),
        SIDES,
        new People(ACTORS.values()),
        Outcomes.with(List.of("Kept Calm")));
  }

  /** What follows from a life, a day after its birth. */
  static TicketInsight insight(Life life) {
    return House.insights(HolderMap.EMPTY, SIDES)
        .of(life.history(), Life.minute(1440))
        .orElseThrow();
  }

  static List<Appreciation> given(Life life, EnteredAct... entered) {
    return appreciations(entered).of(insight(life));
  }

  static List<String> refused(Life life) {
    return appreciations().refusals(insight(life));
  }
}
