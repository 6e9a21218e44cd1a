package dev.rapport.app.web;

import dev.rapport.engine.appreciation.Appreciation;
import dev.rapport.engine.checkpoint.Verdict;
import dev.rapport.engine.collaboration.Collaboration;
import dev.rapport.engine.insight.TicketInsight;
import dev.rapport.engine.insight.Waits;
import dev.rapport.engine.timeline.Turn;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Folds all tickets into a board in one pass. What to expect is known only when all were seen, so
 * of open tickets a little more is held until then.
 */
final class BoardFold {
  private final Lens lens;
  private final List<Row> rows = new ArrayList<>();
  private final Map<TicketKey, TicketKey> pairs = new HashMap<>();
  private final Map<TicketKey, Waiting> waiting = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();

  private record Waiting(Ticket ticket, Waits waits) {}

  BoardFold(Lens lens) {
    this.lens = lens;
  }

  Board board() {
    lens.cases().forEach(this::add);
    rows.replaceAll(this::expecting);
    waiting.clear();
    rows.sort(
        Comparator.comparing(Row::open)
            .reversed()
            .thenComparing(BoardFold::order)
            .thenComparing(Row::key));
    return Board.of(lens, rows, pairs);
  }

  /** The longest wait first; of closed tickets the latest. */
  private static long order(Row row) {
    return row.open() ? row.since().getEpochSecond() : -row.since().getEpochSecond();
  }

  private void add(TicketInsight insight) {
    Ticket ticket = insight.ticket();
    if (!ticket.createdAt().isBefore(lens.recent())) {
      lens.outlooks().add(insight);
    }
    if (insight.open()) {
      waiting.put(ticket.key(), new Waiting(ticket, insight.waits()));
    }
    insight.pair().forEach(other -> pairs.put(other, ticket.key()));
    rows.add(row(insight));
  }

  private Row row(TicketInsight insight) {
    Ticket ticket = insight.ticket();
    Turn turn = insight.ledger().turn();
    return new Row(
        ticket.key(),
        ticket.sourceId(),
        once(ticket.type()),
        turn.group() == null ? "" : once(turn.group().name()),
        ticket.createdAt(),
        turn.holder(),
        turn.since(),
        insight.waits().inTheVoid(),
        ticket.restricted() || insight.acts().ticket().restricted(),
        ticket.requesters(),
        Next.NOTHING,
        insight.open() ? standing(lens.collaborations().of(insight)) : Row.Standing.NONE);
  }

  /** Names come from the store anew for each ticket; one copy is enough. */
  private String once(String text) {
    return Objects.requireNonNull(texts.computeIfAbsent(text, Function.identity()));
  }

  private Row expecting(Row row) {
    Waiting open = waiting.get(row.key());
    if (open == null) {
      return row;
    }
    Instant from = row.createdAt();
    return new Row(
        row.key(),
        row.sourceId(),
        row.type(),
        row.group(),
        from,
        row.holder(),
        row.since(),
        row.inTheVoid(),
        row.restricted(),
        row.requesters(),
        Next.of(lens.outlooks().of(open.ticket(), open.waits()), from),
        row.together());
  }

  private static Row.Standing standing(Collaboration together) {
    int held = 0;
    int missing = 0;
    for (Verdict verdict : together.checkpoints()) {
      switch (verdict.outcome()) {
        case PASS -> held++;
        case FAIL, PENDING, STALE -> missing++;
        case WAIVED, NOT_APPLICABLE, UNKNOWN -> {
          // Nothing for anybody to do.
        }
      }
    }
    long thanks =
        together.appreciation().stream()
            .filter(one -> one.state() == Appreciation.State.CONFIRMED)
            .count();
    return new Row.Standing(held, missing, (int) thanks);
  }
}
