package dev.rapport.app.serve;

import dev.rapport.app.WriteDesk;
import dev.rapport.engine.writeback.ApplyResult;
import java.util.Optional;

/** What people may ask a running server to do on a host. Hosts are named as configured. */
public interface Work {
  /** Has what was hinted at read soon; returns at once. */
  void hinted();

  /** Has the host read as soon as nobody works on it; returns at once. */
  void readSoon(String host);

  /**
   * What would be written to the host now; looks at every ticket of it, so ask on request only.
   * Empty where its configuration says that nothing is written, or there is no such host.
   */
  Optional<WriteDesk.Preview> preview(String host);

  /**
   * Writes to the first {@link WriteDesk#SAMPLE} tickets of the plan, for people to look at. Empty
   * where nothing may be written there or somebody works on the host: try again then.
   */
  Optional<ApplyResult> writeSample(String host);

  /**
   * Somebody agreed to the plan: it is written as soon as nobody works on the host. Where {@code
   * write.approve} is {@code first}, later plans are written without asking, too; where it is
   * {@code always}, this one alone.
   */
  void agree(String host);
}
