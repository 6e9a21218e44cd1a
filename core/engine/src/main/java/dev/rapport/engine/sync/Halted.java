package dev.rapport.engine.sync;

/**
 * Ends a run behind the page or batch in hand, which is kept: thrown by whoever listens to it. The
 * next run goes on from there.
 */
public final class Halted extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Why, for people. */
  public Halted(String why) {
    super(why);
  }
}
