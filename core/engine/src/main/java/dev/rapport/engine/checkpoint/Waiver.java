package dev.rapport.engine.checkpoint;

/**
 * Why somebody put a checkpoint aside.
 *
 * @param reason in their words; never blank
 * @param shared whether others than those who see the ticket may read these words
 */
public record Waiver(String reason, boolean shared) {
  public Waiver {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a checkpoint is waived with a reason");
    }
  }
}
