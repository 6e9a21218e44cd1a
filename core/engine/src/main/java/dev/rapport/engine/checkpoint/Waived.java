package dev.rapport.engine.checkpoint;

import java.util.List;

/**
 * A checkpoint that somebody put aside.
 *
 * @param checkpoint its id as they wrote it, case folded
 * @param waiver why
 * @param event where they said so, as receipts cite it
 */
public record Waived(String checkpoint, Waiver waiver, String event) {
  /** The verdict that takes the place of the other one. */
  Verdict instead(String id) {
    return new Verdict(
        id, Verdict.Outcome.WAIVED, "put aside: " + waiver.reason(), List.of(event), false, waiver);
  }
}
