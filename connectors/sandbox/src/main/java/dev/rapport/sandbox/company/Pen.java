package dev.rapport.sandbox.company;

import dev.rapport.sandbox.company.Act.Assign;
import dev.rapport.sandbox.company.Act.Comment;
import dev.rapport.sandbox.company.Act.Due;
import dev.rapport.sandbox.company.Act.Move;
import dev.rapport.sandbox.company.Act.Note;
import dev.rapport.sandbox.company.Act.Route;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;

/** Writes one ticket's life beat by beat, keeping the time and who has the ticket. */
final class Pen {
  private final Company company;
  private final SplittableRandom random;
  private final Words words;
  private final Topic topic;
  private final Person caller;
  private final List<Beat> beats = new ArrayList<>();
  private Instant now;
  private Person agent;

  Pen(
      Company company,
      SplittableRandom random,
      Words words,
      Topic topic,
      Person caller,
      Instant opened) {
    this.company = company;
    this.random = random;
    this.words = words;
    this.topic = topic;
    this.caller = caller;
    this.now = opened;
    this.agent = anyOf(company.serviceDesk());
  }

  List<Beat> beats() {
    return List.copyOf(beats);
  }

  Topic topic() {
    return topic;
  }

  /** True about so often. */
  boolean chance(double share) {
    return random.nextDouble() < share;
  }

  /** Lets working time pass, mostly nearer to the lower bound. */
  Pen after(double fromHours, double toHours) {
    double skewed = Math.pow(random.nextDouble(), 2);
    double hours = fromHours + (toHours - fromHours) * skewed;
    now = OfficeHours.after(now, Duration.ofSeconds((long) (hours * 3600)));
    return this;
  }

  /** Lets whole days pass by the clock. */
  Pen afterDays(int from, int to) {
    now = OfficeHours.after(now.plus(Duration.ofDays(random.nextInt(from, to + 1))), Duration.ZERO);
    return this;
  }

  /** The ticket goes to a team, by the hand of whoever has it now. */
  Pen routed(String team) {
    return beat(agent, new Route(company.team(team)));
  }

  /** The ticket goes to a team with a word on why. */
  Pen handed(String team, String occasion) {
    String why = words.of(occasion).replace("{team}", team);
    return beat(agent, new Route(company.team(team)), new Note(why));
  }

  /** Somebody of the team takes the ticket and says so, or does not. */
  Pen taken(String team) {
    agent = anyOf(company.team(team));
    List<Act> acts = new ArrayList<>();
    acts.add(new Assign(agent));
    acts.add(new Move(Phase.IN_PROGRESS));
    if (chance(0.6)) {
      acts.add(new Comment(greeting() + words.of("taken")));
    }
    return beat(agent, acts.toArray(Act[]::new));
  }

  /** Somebody of the team reads it, and does not take it yet. */
  Pen heardBy(String team) {
    agent = anyOf(company.team(team));
    return this;
  }

  /** IT speaks to the caller. */
  Pen says(String text, Act... also) {
    List<Act> acts = new ArrayList<>(List.of(also));
    acts.add(new Comment(greeting() + text));
    return beat(agent, acts.toArray(Act[]::new));
  }

  /** IT gives a command, which must stand at the start of a line. */
  Pen commands(String command) {
    return beat(agent, new Comment(command));
  }

  /** IT writes something down for itself. */
  Pen notes(String text, Act... also) {
    List<Act> acts = new ArrayList<>(List.of(also));
    acts.add(new Note(text));
    return beat(agent, acts.toArray(Act[]::new));
  }

  /** IT promises a day, so many days ahead, and tells the caller, unless it forgets to. */
  Pen promises(int days, String word) {
    Act due = new Due(now.plus(Duration.ofDays(days)));
    return chance(0.75) ? beat(agent, due).says(word) : beat(agent, due);
  }

  /** The supplier writes something down for IT. */
  Pen vendorNotes(String text) {
    return beat(anyOf(company.vendor()), new Note(text));
  }

  /** The caller speaks. */
  Pen callerSays(String text, Act... also) {
    List<Act> acts = new ArrayList<>(List.of(also));
    acts.add(new Comment(text));
    return beat(caller, acts.toArray(Act[]::new));
  }

  /** Somebody who speaks for all requesters does so. */
  Pen councilSays(String text) {
    return beat(anyOf(company.council()), new Comment(text));
  }

  /** The ticket moves, by the hand of IT. */
  Pen moves(Phase phase) {
    return beat(agent, new Move(phase));
  }

  /** The ticket is closed by the account that closes what nobody objects to. */
  Pen closesItself() {
    return beat(company.automation(), new Move(Phase.CLOSED));
  }

  /** A phrase for an occasion, with the names of this ticket in it. */
  String words(String occasion) {
    String outcome = Objects.requireNonNullElse(topic.outcome(), "");
    return words
        .of(occasion)
        .replace("{agentId}", agent.id())
        .replace("{team}", topic.team())
        .replace("{outcome}", outcome);
  }

  private String greeting() {
    return words.of("greeting");
  }

  private Pen beat(Person by, Act... acts) {
    beats.add(new Beat(now, by, List.of(acts)));
    now = now.plusSeconds(random.nextInt(5, 90));
    return this;
  }

  private Person anyOf(Team team) {
    return team.members().get(random.nextInt(team.members().size()));
  }
}
