package dev.rapport.testkit;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.HostContext;
import dev.rapport.connector.HostException;
import dev.rapport.connector.HostWrite;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Receipt;
import dev.rapport.connector.Sink;
import dev.rapport.connector.Source;
import dev.rapport.model.History;
import dev.rapport.model.Stamp;
import dev.rapport.model.Status;
import dev.rapport.model.Ticket;
import dev.rapport.model.TicketEvent;
import dev.rapport.model.TicketHistory;
import dev.rapport.model.TicketKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** The smallest host there can be: a list of changes and a map of what is shown. */
final class PaperHost implements SourceContract.Host, SinkContract.Host {
  private static final int PAGE = 4;

  private final SettableClock clock = SettableClock.at("2026-11-02T09:00:00Z");
  private final List<Integer> changes = new ArrayList<>(IntStream.range(0, 10).boxed().toList());
  private final Map<String, String> shown = new HashMap<>();
  private boolean losing;

  @Override
  public Source source(HostContext context) {
    return new Source() {
      @Override
      public Page fetch(Cursor after) {
        int from = after.isStart() ? 0 : Integer.parseInt(after.value());
        int to = Math.min(changes.size(), from + PAGE);
        List<RawTicket> page =
            changes.subList(from, to).stream().<RawTicket>map(Document::new).toList();
        return new Page(page, List.of(), List.of(), new Cursor("" + to), to == changes.size());
      }

      @Override
      public TicketHistory decode(RawTicket document) {
        return ((Document) document).history();
      }
    };
  }

  @Override
  public Sink sink(HostContext context) {
    return new Sink() {
      @Override
      public HostWrite.Kind summaryKind() {
        return HostWrite.Kind.ROW;
      }

      @Override
      public int batchSize() {
        return 10;
      }

      @Override
      public List<Receipt> apply(List<HostWrite> writes) {
        return writes.stream().map(PaperHost.this::write).toList();
      }
    };
  }

  private Receipt write(HostWrite write) {
    Optional<String> before = Optional.ofNullable(shown.get(write.sourceId()));
    boolean ours =
        before.isEmpty()
            || before.equals(Optional.ofNullable(write.before()))
            || before.equals(write.wanted())
            || before.equals(Optional.ofNullable(write.replaces()));
    if (!ours) {
      return Receipt.kept(write, clock.instant(), before.get());
    }
    write
        .wanted()
        .ifPresentOrElse(
            text -> shown.put(write.sourceId(), text), () -> shown.remove(write.sourceId()));
    if (losing) {
      losing = false;
      throw HostException.of(HostException.Kind.UNAVAILABLE, "paper", "the answer was lost");
    }
    Receipt.Outcome outcome =
        before.equals(write.wanted()) ? Receipt.Outcome.UNCHANGED : Receipt.Outcome.APPLIED;
    return new Receipt(write.id(), outcome, clock.instant(), write.sourceId(), null);
  }

  @Override
  public int tickets() {
    return 10;
  }

  @Override
  public List<String> sourceIds() {
    return IntStream.range(0, 10).mapToObj(i -> "" + i).toList();
  }

  @Override
  public void touch(int count) {
    clock.advance(Duration.ofMinutes(2));
    changes.addAll(IntStream.range(0, count).boxed().toList());
  }

  @Override
  public long writingCalls() {
    return 0;
  }

  @Override
  public Optional<String> shown(String sourceId) {
    return Optional.ofNullable(shown.get(sourceId));
  }

  @Override
  public void edit(String sourceId, String json) {
    shown.put(sourceId, json);
  }

  @Override
  public int places() {
    return shown.size();
  }

  @Override
  public void loseNextAnswer() {
    losing = true;
  }

  @Override
  public SettableClock clock() {
    return clock;
  }

  @Override
  public void close() {}

  private record Document(int number) implements RawTicket {
    @Override
    public String sourceId() {
      return "" + number;
    }

    @Override
    public String key() {
      return "T-" + number;
    }

    TicketHistory history() {
      Instant born = Instant.parse("2026-11-01T00:00:00Z");
      Status status = new Status("1", "New", null);
      return new TicketHistory(
          new Ticket(
              new TicketKey("paper", key()), sourceId(), "task", born, Set.of(), Map.of(), false),
          List.of(
              new TicketEvent.Created(
                  Stamp.of("created", born, 0, null), status, null, null, null, null)),
          new History("paper", History.Completeness.COMPLETE));
    }
  }
}
