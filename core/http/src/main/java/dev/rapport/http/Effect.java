package dev.rapport.http;

/** What sending a call twice does to the host. */
enum Effect {
  /** The same as sending it once. */
  REPEATABLE,
  /**
   * It is done twice, to the same end; the host does it in its own time and answers 303 with where
   * to ask how it goes.
   */
  IN_BACKGROUND,
  /** Something is made twice. */
  ONCE;

  /** Whether it is looked at, where the answer is lost, before it is sent again. */
  boolean isLookedAtFirst() {
    return this != REPEATABLE;
  }
}
