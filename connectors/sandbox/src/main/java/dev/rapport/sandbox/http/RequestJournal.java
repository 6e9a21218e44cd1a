package dev.rapport.sandbox.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Every call a stand-in received, in order of completion, for tests and operators to count.
 *
 * <p>It keeps the last {@value #CAPACITY} calls, and counts all of them. Safe for several threads.
 */
public final class RequestJournal {
  private static final int CAPACITY = 50_000;

  private final Deque<JournalEntry> entries = new ArrayDeque<>();
  private long count;

  synchronized void record(Call call, int status) {
    if (entries.size() == CAPACITY) {
      entries.removeFirst();
    }
    entries.addLast(new JournalEntry(call.method(), call.path(), call.rawQuery(), status));
    count++;
  }

  /** The calls kept since the last {@link #clear}, oldest first. */
  public synchronized List<JournalEntry> calls() {
    return List.copyOf(entries);
  }

  /** The calls that could have changed something: everything but GET and HEAD. */
  public List<JournalEntry> writes() {
    return calls().stream().filter(JournalEntry::isWrite).toList();
  }

  /** How many calls were received since the last {@link #clear}, kept or not. */
  public synchronized long count() {
    return count;
  }

  /** Forgets all calls. */
  public synchronized void clear() {
    entries.clear();
    count = 0;
  }
}
