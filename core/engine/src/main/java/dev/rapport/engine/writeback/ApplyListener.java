package dev.rapport.engine.writeback;

/** Hears how far an apply is, for a bar or a line. Called on the thread that applies. */
@FunctionalInterface
public interface ApplyListener {
  /** Hears nothing. */
  ApplyListener SILENT = (host, done, left) -> {};

  /**
   * A batch was answered. A listener that throws {@link dev.rapport.engine.sync.Halted} ends the
   * run behind it.
   *
   * @param host the configured host's name
   * @param done writes that were answered so far in this run
   * @param left writes that are still to do
   */
  void answered(String host, long done, long left);
}
