package dev.rapport.engine.report;

import dev.rapport.engine.insight.LedgerClock;
import dev.rapport.engine.insight.Measure;
import dev.rapport.engine.insight.Measure.Outcome;
import dev.rapport.engine.involvement.Balance;
import dev.rapport.engine.involvement.Involvement;
import dev.rapport.engine.involvement.Mirror;
import dev.rapport.model.ActorId;
import dev.rapport.model.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What one side did, while the tickets come in. */
final class PartTally {
  private static final int PARTS = 1_000_000;

  private final int k;
  private final Map<ActorId, Long> acts = new HashMap<>();
  private final IntList firstShares = new IntList();
  private final IntList firstWords = new IntList();
  private final Cohort answers;
  private final AccountTally accounts;
  private int tickets;
  private int answered;
  private long reopens;
  private long reassignments;

  PartTally(int k) {
    this.k = k;
    answers = new Cohort(k);
    accounts = new AccountTally(k);
  }

  void add(Side side, Involvement involvement) {
    tickets++;
    involvement
        .acts()
        .getOrDefault(side, Map.of())
        .forEach((person, count) -> acts.merge(person, count, Long::sum));
    involvement.of(side).beganAt().ifPresent(share -> firstShares.add((int) (share * PARTS)));
  }

  void add(Mirror.Face face, LedgerClock clock) {
    answered += face.answers().isEmpty() ? 0 : 1;
    face.answers()
        .forEach(
            answer -> answers.add(new Measure(clock.within(answer), Outcome.REACHED, List.of())));
    face.firstWords().ifPresent(firstWords::add);
    face.accounts().forEach(accounts::add);
    reopens += face.reopens();
    reassignments += face.reassignments();
  }

  void addAll(PartTally other) {
    other.acts.forEach((person, count) -> acts.merge(person, count, Long::sum));
    firstShares.addAll(other.firstShares);
    firstWords.addAll(other.firstWords);
    answers.addAll(other.answers);
    accounts.addAll(other.accounts);
    tickets += other.tickets;
    answered += other.answered;
    reopens += other.reopens;
    reassignments += other.reassignments;
  }

  /** On how many tickets somebody acted. */
  int tickets() {
    return tickets;
  }

  /** How many different people acted. */
  int people() {
    return acts.size();
  }

  Participation.Part part() {
    Integer share = firstShares.median(k);
    return new Participation.Part(
        tickets,
        acts.size(),
        acts.values().stream().mapToLong(Long::longValue).sum(),
        Balance.of(acts.values()),
        share == null ? null : (double) share / PARTS,
        answered < k ? answers.distribution().withoutTimes() : answers.distribution(),
        firstWords.median(k),
        reopens,
        reassignments,
        accounts.accounts());
  }
}
