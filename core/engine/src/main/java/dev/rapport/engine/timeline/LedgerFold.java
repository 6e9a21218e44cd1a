package dev.rapport.engine.timeline;

import dev.rapport.engine.holder.Decision;
import dev.rapport.model.Holder;
import dev.rapport.model.Named;
import dev.rapport.model.time.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a life into segments. A state that lasted no whole second leaves no segment; its events go
 * to the one that follows, so that no receipt loses them.
 */
final class LedgerFold {
  private final List<Segment> segments = new ArrayList<>();
  private List<String> events = new ArrayList<>();
  private Instant from;
  private Decision decision = Decision.UNKNOWN;
  private @Nullable Named group;
  private @Nullable Named worker;

  private LedgerFold(Instant from) {
    this.from = from;
  }

  /** The ledger of the timeline, from creation to as-of or to the start of the final close. */
  static Ledger of(Timeline timeline) {
    return of(
        new Span(timeline.from(), timeline.asOf()),
        timeline.steps().stream().filter(Step::movesState).map(Move::of).toList());
  }

  /** The ledger of a life with these moves, in their order, none of them before it begins. */
  static Ledger of(Span life, List<Move> moves) {
    LedgerFold fold = new LedgerFold(life.fromInclusive());
    moves.forEach(fold::add);
    fold.endAt(life.toExclusive());
    return fold.finish(life);
  }

  private void add(Move move) {
    endAt(move.at());
    decision = move.now();
    group = move.group();
    worker = move.worker();
    events.add(move.event());
  }

  private void endAt(Instant to) {
    if (!from.isBefore(to)) {
      return;
    }
    Segment next =
        new Segment(new Span(from, to), decision.holder(), decision.rule(), group, worker, events);
    int last = segments.size() - 1;
    if (last >= 0 && segments.get(last).isContinuedBy(next)) {
      segments.set(last, segments.get(last).joinedBy(next));
    } else {
      segments.add(next);
    }
    from = to;
    events = new ArrayList<>();
  }

  private Ledger finish(Span life) {
    int run = startOfLastRun();
    Instant since =
        run < segments.size() ? segments.get(run).span().fromInclusive() : life.toExclusive();
    List<String> deciding = new ArrayList<>();
    segments.subList(run, segments.size()).forEach(segment -> deciding.addAll(segment.events()));
    deciding.addAll(events);
    Turn turn = new Turn(decision.holder(), decision.rule(), group, since, deciding);
    if (decision.holder() != Holder.DONE) {
      return new Ledger(life, segments, turn);
    }
    return new Ledger(new Span(life.fromInclusive(), since), segments.subList(0, run), turn);
  }

  /** The first of the trailing segments whose holder is the present one. */
  private int startOfLastRun() {
    int run = segments.size();
    while (run > 0 && segments.get(run - 1).holder() == decision.holder()) {
      run--;
    }
    return run;
  }
}
