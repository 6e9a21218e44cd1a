package dev.rapport.engine.expectation;

import java.util.OptionalDouble;

/**
 * How often promises were kept: the hit rate. A promise is judged once its time has passed, kept or
 * not, so that quick tickets are not judged before slow ones.
 *
 * @param tickets tickets opened
 * @param promised of these, with a promise at their beginning
 * @param judged of these, with a promise whose time has passed
 * @param withinHalf of the judged, within the time in which half were expected
 * @param withinPromise of the judged, within the time in which 85 in 100 were expected
 */
public record Calibration(
    int tickets, int promised, int judged, int withinHalf, int withinPromise) {
  /** No ticket at all. */
  public static final Calibration NONE = new Calibration(0, 0, 0, 0, 0);

  /** Both together. */
  public Calibration plus(Calibration other) {
    return new Calibration(
        tickets + other.tickets,
        promised + other.promised,
        judged + other.judged,
        withinHalf + other.withinHalf,
        withinPromise + other.withinPromise);
  }

  /** The share within the P50, which should be near 0.5; empty where nothing was judged. */
  public OptionalDouble halfKept() {
    return share(withinHalf);
  }

  /** The share within the P85, which should be near 0.85; empty where nothing was judged. */
  public OptionalDouble promiseKept() {
    return share(withinPromise);
  }

  private OptionalDouble share(int count) {
    return judged == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / judged);
  }
}
