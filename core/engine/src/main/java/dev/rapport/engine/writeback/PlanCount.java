package dev.rapport.engine.writeback;

import dev.rapport.connector.HostWrite;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Adds up the writes of a plan while they stream by. */
public final class PlanCount implements Consumer<HostWrite> {
  private final SortedMap<String, Long> byHost = new TreeMap<>();
  private final SortedMap<String, Long> byKind = new TreeMap<>();
  private final Hashes hash = Hashes.begin();
  private long writes;
  private long bytes;

  /** Names a host that is looked at, so that it is counted even without a write. */
  public void host(String name) {
    byHost.putIfAbsent(name, 0L);
  }

  @Override
  public void accept(HostWrite write) {
    writes++;
    bytes += bytes(write);
    byHost.merge(write.ticket().host(), 1L, Long::sum);
    byKind.merge(write.kind().id(), 1L, Long::sum);
    hash.add(write.id());
    hash.add(write.ticket().toString());
    hash.add(write.sourceId());
    hash.add(write.before() == null ? "" : "=" + write.before());
    hash.add(write.after() == null ? "" : "=" + write.after());
    if (write.replaces() != null) {
      hash.add("over " + write.replaces());
    }
  }

  /** Whether none came yet. */
  boolean isEmpty() {
    return writes == 0;
  }

  /** What all of them add up to; call it once, at the end. */
  public PlanTotals totals() {
    return new PlanTotals(writes, bytes, byHost, byKind, hash.end());
  }

  /** Bytes that a write would write, in UTF-8; 0 for one that takes something away. */
  static int bytes(HostWrite write) {
    return write.wanted().map(after -> after.getBytes(StandardCharsets.UTF_8).length).orElse(0);
  }
}
