package dev.rapport.connector;

import dev.rapport.model.Status;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What {@code rapport check} found on one host.
 *
 * @param account who we are there
 * @param timeZone the account's time zone as the host names it
 * @param clockSkew how far the host's clock is ahead of ours, by the date of its answer; negative
 *     when behind, null where its answers have no date
 * @param tickets how many tickets are in scope
 * @param firstSyncCalls an estimate of the calls that a first sync makes
 * @param statuses the statuses that tickets in scope can have, to be held against the holder map
 * @param findings everything else, most important first
 */
public record Inspection(
    String account,
    String timeZone,
    @Nullable Duration clockSkew,
    long tickets,
    long firstSyncCalls,
    List<Status> statuses,
    List<Finding> findings) {
  public Inspection {
    statuses = List.copyOf(statuses);
    findings = List.copyOf(findings);
  }

  /**
   * One thing worth saying.
   *
   * @param level how much it matters
   * @param subject what it is about, for example a table or a right
   * @param message what was found and what is lost by it
   * @param remedy what to do, "" where nothing is to be done
   */
  public record Finding(Level level, String subject, String message, String remedy) {}

  /** How much a finding matters. */
  public enum Level {
    FINE,
    NOTICE,
    MISSING
  }
}
