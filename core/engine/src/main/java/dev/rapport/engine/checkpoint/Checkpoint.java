package dev.rapport.engine.checkpoint;

import dev.rapport.engine.checkpoint.Finding.State;
import dev.rapport.engine.checkpoint.Verdict.Outcome;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A rule over the events of a ticket.
 *
 * @param id lower-case letters, digits and dashes
 * @param scope the tickets that it is for
 * @param needs what has to hold, all of it; at least one
 * @param staleWhen what makes it outdated once it held, until it is done again
 * @param held what to say when it holds
 */
public record Checkpoint(
    String id, Scope scope, List<Need> needs, Set<Change> staleWhen, String held) {
  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{1,39}");

  public Checkpoint {
    needs = List.copyOf(needs);
    staleWhen = Set.copyOf(staleWhen);
    if (!ID.matcher(id).matches()) {
      throw new IllegalArgumentException(
          "the id of a checkpoint has 2 to 40 lower-case letters, digits and dashes: " + id);
    }
    if (needs.isEmpty()) {
      throw new IllegalArgumentException("checkpoint " + id + " needs nothing");
    }
  }

  /** The verdict on a ticket, as long as nobody put the checkpoint aside. */
  Verdict on(Scene scene) {
    if (!scope.covers(scene)) {
      return verdict(Outcome.NOT_APPLICABLE, "not for this kind of ticket", List.of(), scene);
    }
    List<Finding> findings = needs.stream().map(need -> need.look(scene)).toList();
    Finding worst = findings.stream().min(Comparator.comparing(Finding::state)).orElseThrow();
    return switch (worst.state()) {
      case MISSED -> verdict(Outcome.FAIL, worst.words(), List.of(worst), scene);
      case UNSEEN -> verdict(Outcome.UNKNOWN, worst.words(), List.of(worst), scene);
      case AWAITED -> verdict(Outcome.PENDING, worst.words(), List.of(worst), scene);
      case NOT_NEEDED -> verdict(Outcome.NOT_APPLICABLE, worst.words(), List.of(), scene);
      case MET -> held(findings, scene);
    };
  }

  private Verdict held(List<Finding> findings, Scene scene) {
    return isOutdated(findings, scene)
        ? verdict(
            Outcome.STALE,
            held + ", but scope or date changed afterwards: does it still hold?",
            findings,
            scene)
        : verdict(Outcome.PASS, held, findings, scene);
  }

  private boolean isOutdated(List<Finding> findings, Scene scene) {
    for (int i = 0; i < needs.size(); i++) {
      Finding finding = findings.get(i);
      int change = finding.state() == State.MET ? lastChange(finding, scene) : -1;
      if (change >= 0 && !needs.get(i).isRenewed(scene, finding, change)) {
        return true;
      }
    }
    return false;
  }

  /** The number of the last change after the finding, but for the commitment itself; -1 if none. */
  private int lastChange(Finding finding, Scene scene) {
    int done = finding.places().stream().mapToInt(Integer::intValue).max().orElse(0);
    int promised = scene.commitment().map(Mark::first).orElse(-1);
    for (int i = scene.steps().size() - 1; i > done; i--) {
      int place = i;
      if (i != promised && staleWhen.stream().anyMatch(one -> one.isIn(scene.step(place)))) {
        return i;
      }
    }
    return -1;
  }

  private Verdict verdict(Outcome outcome, String words, List<Finding> rests, Scene scene) {
    List<String> events =
        Stream.concat(
                rests.stream()
                    .map(Finding::places)
                    .flatMap(Collection::stream)
                    .sorted()
                    .distinct()
                    .map(place -> scene.step(place).id()),
                rests.stream().map(Finding::cited).flatMap(Collection::stream))
            .distinct()
            .toList();
    boolean byText = rests.stream().anyMatch(Finding::byText);
    return new Verdict(id, outcome, words, events, byText, null);
  }
}
