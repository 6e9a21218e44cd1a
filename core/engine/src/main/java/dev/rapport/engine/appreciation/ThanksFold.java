package dev.rapport.engine.appreciation;

import dev.rapport.engine.appreciation.Appreciation.State;
import dev.rapport.engine.command.Channel;
import dev.rapport.engine.command.Saying;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.side.Sides;
import dev.rapport.model.ActorId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the thanks of one ticket come to, saying by saying; it lives for one ticket. */
final class ThanksFold {
  private final TicketInsight insight;
  private final Sides sides;
  private final People people;
  private final Outcomes outcomes;
  private final Cast cast;
  private final List<Appreciation> given = new ArrayList<>();
  private final List<ActorId> shy = new ArrayList<>();
  private final List<Refusal> refusals = new ArrayList<>();

  ThanksFold(TicketInsight insight, Sides sides, People people, Outcomes outcomes) {
    this.insight = insight;
    this.sides = sides;
    this.people = people;
    this.outcomes = outcomes;
    this.cast = new Cast(insight, people);
  }

  /** By time; without what stays between two. */
  List<Appreciation> appreciation() {
    List<ActorId> said =
        given.stream().flatMap(one -> Stream.ofNullable(one.from().person())).toList();
    return Stream.concat(
            given.stream().filter(one -> one.state() != State.PRIVATE),
            Suggestions.on(insight).stream().filter(one -> !said.contains(one.from().person())))
        .sorted(Comparator.comparing(Appreciation::at))
        .toList();
  }

  /** In the order of what was said, each once. */
  List<String> refusals() {
    return refusals.stream().map(Refusal::words).distinct().toList();
  }

  int refused() {
    return refusals.size();
  }

  Optional<String> lastRefusal() {
    return refusals.isEmpty()
        ? Optional.empty()
        : Optional.of(refusals.get(refusals.size() - 1).words());
  }

  void add(Saying saying) {
    ActorId by = saying.by();
    Optional<Refusal> nobody = Refusal.ofSpeaker(saying.side());
    if (by == null || nobody.isPresent()) {
      nobody.or(() -> Optional.of(Refusal.NO_SIDE)).ifPresent(this::refuse);
      return;
    }
    ThanksLine line =
        ThanksGrammar.read(
            saying.command().words(), outcomes, name -> party(by.host(), name).isPresent());
    if (line.revoked()) {
      revoke(saying, by, line);
    } else if (line.isWish() && isWishOf(by, line)) {
      hide(by);
    } else {
      give(saying, by, line);
    }
  }

  private void give(Saying saying, ActorId by, ThanksLine line) {
    String who = line.who();
    Optional<Party> to = who == null ? Optional.empty() : party(by.host(), who);
    Optional<Refusal> refusal =
        to.isPresent() ? refusal(by, to.get(), line) : Optional.of(Refusal.ofName(who));
    if (to.isEmpty() || refusal.isPresent()) {
      refusal.ifPresent(this::refuse);
      return;
    }
    boolean hidden = line.hidden() || shy.stream().anyMatch(one -> isTo(to.get(), one));
    given.add(
        new Appreciation(
            ThanksIds.of(saying.event(), saying.place()),
            Party.of(by, saying.side()),
            to.get(),
            line.outcome(),
            line.words(),
            saying.at(),
            hidden ? State.PRIVATE : State.CONFIRMED,
            line.shared(),
            saying.channel(),
            saying.event()));
  }

  private Optional<Refusal> refusal(ActorId by, Party to, ThanksLine line) {
    if (isTo(to, by) || (to.team() != null && people.isIn(by, to.team()))) {
      return Optional.of(Refusal.ONESELF);
    }
    if (!to.side().isSomebody()) {
      return Optional.of(Refusal.TO_SOFTWARE);
    }
    boolean twice =
        standing(isFrom(by))
            .anyMatch(one -> one.outcome().equals(line.outcome()) && isSame(one.to(), to));
    return twice ? Optional.of(Refusal.TWICE) : Optional.empty();
  }

  /** The giver takes back what is named, else what was given last; the operator by its id. */
  private void revoke(Saying saying, ActorId by, ThanksLine line) {
    String who = line.who();
    Optional<Party> to = who == null ? Optional.empty() : party(by.host(), who);
    Predicate<Appreciation> named =
        ThanksIds.isId(line.words())
            ? one -> one.id().equals(line.words())
            : one -> who == null || to.filter(party -> isSame(one.to(), party)).isPresent();
    boolean byId = saying.channel() == Channel.OPERATOR && ThanksIds.isId(line.words());
    standing(named.and(byId ? one -> true : isFrom(by)))
        .reduce((earlier, later) -> later)
        .ifPresentOrElse(
            one -> given.replaceAll(other -> other.equals(one) ? one.revoked() : other),
            () -> refuse(Refusal.NOTHING_TO_REVOKE));
  }

  /** Whether one asks to keep to oneself what was given before, rather than gives it. */
  private boolean isWishOf(ActorId by, ThanksLine line) {
    String who = line.who();
    return who == null
        || party(by.host(), who)
            .filter(
                giver ->
                    standing(one -> isTo(one.to(), by)).anyMatch(one -> isSame(one.from(), giver)))
            .isPresent();
  }

  /** What came to them and what they gave; what comes to them later too. */
  private void hide(ActorId by) {
    shy.add(by);
    Predicate<Appreciation> theirs = isFrom(by).or(one -> isTo(one.to(), by));
    given.replaceAll(one -> one.stands() && theirs.test(one) ? one.hidden() : one);
  }

  private Optional<Party> party(String host, String name) {
    return cast.account(host, name)
        .map(id -> Party.of(id, sides.sideOf(insight.ticket(), id)))
        .or(() -> cast.team(name).map(Party::ofTeam));
  }

  private Stream<Appreciation> standing(Predicate<Appreciation> which) {
    return given.stream().filter(Appreciation::stands).filter(which);
  }

  private Predicate<Appreciation> isFrom(ActorId by) {
    return one -> isTo(one.from(), by);
  }

  private boolean isTo(Party party, ActorId person) {
    return party.person() != null && people.isSame(party.person(), person);
  }

  private boolean isSame(Party one, Party other) {
    ActorId person = other.person();
    return person == null ? one.name().equals(other.name()) : isTo(one, person);
  }

  private void refuse(Refusal refusal) {
    refusals.add(refusal);
  }
}
