package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Outbox;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Puts the writes of a new plan into the outbox, some at a time, instead of an earlier plan. */
final class Queue implements AutoCloseable {
  private static final int AT_A_TIME = 500;

  private final Outbox outbox;
  private final Clock clock;
  private final List<Outbox.Entry> waiting = new ArrayList<>();

  Queue(Outbox outbox, String host, Clock clock) {
    this.outbox = outbox;
    this.clock = clock;
    outbox.clear(host);
  }

  void add(HostWrite write) {
    String keyHash = Wanted.of(write.kind(), write.after()).keyHash();
    waiting.add(Outbox.Entry.planned(write, keyHash));
    if (waiting.size() == AT_A_TIME) {
      close();
    }
  }

  /** What is still in hand. */
  @Override
  public void close() {
    outbox.add(waiting, clock.instant());
    waiting.clear();
  }
}
