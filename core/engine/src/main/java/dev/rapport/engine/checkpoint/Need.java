package dev.rapport.engine.checkpoint;

/** A part of a rule that has to hold. */
public interface Need {
  /** How it stands on the ticket. */
  Finding look(Scene scene);

  /**
   * Whether it was done again after a change that came after it was done.
   *
   * @param found how it stands
   * @param change the number of the step that changed what it was about
   */
  default boolean isRenewed(Scene scene, Finding found, int change) {
    return true;
  }
}
