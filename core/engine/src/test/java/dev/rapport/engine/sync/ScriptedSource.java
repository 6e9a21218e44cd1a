package dev.rapport.engine.sync;

import dev.rapport.connector.Cursor;
import dev.rapport.connector.Page;
import dev.rapport.connector.RawTicket;
import dev.rapport.connector.Rereading;
import dev.rapport.connector.Rewindable;
import dev.rapport.connector.Source;
import dev.rapport.engine.store.Sample;
import dev.rapport.model.TicketHistory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A host whose tickets are a list: the cursor counts how many of them were read. */
final class ScriptedSource implements Source, Rereading, Rewindable {
  /** What is about to happen: "fetch" or "decode", and of what. */
  record Step(String act, String of) {}

  private record Paper(TicketHistory history) implements RawTicket {
    @Override
    public String sourceId() {
      return history.ticket().sourceId();
    }

    @Override
    public String key() {
      return history.ticket().key().key();
    }
  }

  final CallTally calls = new CallTally();
  final List<TicketHistory> tickets;
  final List<Page.Rejected> rejected = new ArrayList<>();
  Consumer<Step> before = step -> {};
  private final int pageSize;

  ScriptedSource(int pageSize, List<TicketHistory> tickets) {
    this.pageSize = pageSize;
    this.tickets = new ArrayList<>(tickets);
  }

  SyncHost host() {
    return new SyncHost("snow", this, calls);
  }

  @Override
  public Page fetch(Cursor after) {
    calls.called("GET", 200, Duration.ZERO);
    before.accept(new Step("fetch", after.value()));
    int from = after.isStart() ? 0 : Integer.parseInt(after.value());
    int to = Math.min(from + pageSize, tickets.size());
    return page(tickets.subList(from, to), new Cursor("" + to), to == tickets.size());
  }

  @Override
  public TicketHistory decode(RawTicket document) {
    before.accept(new Step("decode", document.sourceId()));
    return ((Paper) document).history();
  }

  @Override
  public Page reread(List<String> sourceIds) {
    List<TicketHistory> asked =
        tickets.stream()
            .filter(history -> sourceIds.contains(history.ticket().sourceId()))
            .toList();
    return page(asked, Cursor.START, true);
  }

  /** Tickets are a minute apart here. */
  @Override
  public Cursor since(Instant instant) {
    long minutes = Duration.between(Sample.NOON, instant).toMinutes();
    return new Cursor("" + minutes);
  }

  private Page page(List<TicketHistory> histories, Cursor next, boolean last) {
    List<RawTicket> papers = histories.stream().<RawTicket>map(Paper::new).toList();
    return new Page(papers, List.of(), rejected, next, last);
  }
}
