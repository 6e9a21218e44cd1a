package dev.rapport.engine.sync;

import java.util.Collection;

/** Hears how far a sync is, for a bar or a line. Called on the thread that syncs. */
@FunctionalInterface
public interface SyncListener {
  /** Hears nothing. */
  SyncListener SILENT = progress -> {};

  /** These tickets were read and understood: what it learns before {@link #stored}. */
  default void read(Collection<String> sourceIds) {}

  /** A page was stored; a listener that throws {@link Halted} ends the run behind it. */
  void stored(Progress progress);

  /**
   * How far one host is.
   *
   * @param host the configured host's name
   * @param pages pages stored so far in this run
   * @param tickets tickets read so far in this run
   * @param events events that were new, differed or were gone, so far in this run
   */
  record Progress(String host, long pages, long tickets, long events) {}
}
