package dev.rapport.connector;

import java.util.List;

/**
 * The parts of a host that are there once, not per ticket: what {@code rapport install} makes or
 * checks, and {@code rapport uninstall} takes away. Doing either twice has the effect of once.
 */
public interface Installer {
  /**
   * Makes what is missing.
   *
   * @param dry only says what would be done
   * @return what was done, was there, or has to be done by hand, in the order of doing it
   * @throws HostException when the host as a whole fails
   */
  List<Step> install(boolean dry);

  /**
   * Takes away what was made for the host as a whole; what was written to tickets is gone by then.
   *
   * @param dry only says what would be done
   * @throws HostException when the host as a whole fails
   */
  List<Step> uninstall(boolean dry);

  /**
   * One thing that was looked at.
   *
   * @param state what became of it
   * @param what the thing, and what it is for
   * @param remark how to take it back, what to click, or why it was kept; "" for none
   */
  record Step(State state, String what, String remark) {}

  /** What became of a thing. */
  enum State {
    /** It was made, or taken away. */
    DONE,
    /** It would be made, or taken away. */
    PLANNED,
    /** It is as it should be. */
    FINE,
    /** A person has to do it: the host offers no call for it, or none to this account. */
    BY_HAND,
    /** It stays, because it is not ours alone. */
    KEPT
  }
}
