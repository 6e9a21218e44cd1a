package dev.rapport.engine.checkpoint;

import java.util.List;

/**
 * What one part of a rule found on a ticket.
 *
 * @param state how it stands
 * @param words what to say about it; "" where it holds and the rule's own words do
 * @param places the steps it rests on, by number, in order
 * @param cited events besides, as receipts cite them
 * @param byText whether it was decided by reading a text
 */
public record Finding(
    State state, String words, List<Integer> places, List<String> cited, boolean byText) {
  /** How a part of a rule stands; of several the first one says how the rule stands. */
  public enum State {
    MISSED,
    UNSEEN,
    AWAITED,
    MET,
    NOT_NEEDED
  }

  static Finding of(State state, String words) {
    return new Finding(state, words, List.of(), List.of(), false);
  }

  static Finding met(List<Integer> places, boolean byText) {
    return new Finding(State.MET, "", places, List.of(), byText);
  }

  Finding with(List<Integer> rests) {
    return new Finding(state, words, rests, cited, byText);
  }

  Finding citing(String event) {
    return new Finding(state, words, places, List.of(event), byText);
  }

  Finding byText(boolean read) {
    return new Finding(state, words, places, cited, read || byText);
  }
}
