package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import dev.rapport.engine.store.Outbox;
import dev.rapport.engine.store.Store;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Puts the writes of a new plan into the outbox, some at a time, instead of an earlier plan. */
final class Queue implements AutoCloseable {
  private static final int AT_A_TIME = 500;

  private final Outbox outbox;
  private final Clock clock;
  private final Admission admission;
  private final List<Outbox.Entry> waiting = new ArrayList<>();

  Queue(Store store, String host, Scope scope, Budget budget, Clock clock) {
    this.outbox = store.outbox();
    this.clock = clock;
    outbox.clear(host, clock.instant());
    this.admission = new Admission(store, host, scope, budget, clock.instant());
  }

  /** A write that is tried where there is room for it, and it was not refused shortly before. */
  void add(HostWrite write) {
    String keyHash = keyHash(write);
    if (admission.admits(write, keyHash)) {
      add(Outbox.Entry.planned(write, keyHash));
    }
  }

  /** A write that is tried whatever happened before. */
  void insist(HostWrite write) {
    add(planned(write));
  }

  /** The entry of a write that waits. */
  static Outbox.Entry planned(HostWrite write) {
    return Outbox.Entry.planned(write, keyHash(write));
  }

  private static String keyHash(HostWrite write) {
    return Wanted.of(write.kind(), write.after()).keyHash();
  }

  private void add(Outbox.Entry entry) {
    waiting.add(entry);
    if (waiting.size() == AT_A_TIME) {
      flush();
    }
  }

  /** Writes that were added and are not tried now. */
  long held() {
    return admission.held();
  }

  private void flush() {
    outbox.add(waiting, clock.instant());
    waiting.clear();
  }

  /** What is still in hand; and what was refused before and was not added again is dropped. */
  @Override
  public void close() {
    flush();
    admission.close();
  }
}
