package dev.rapport.engine.expectation;

/**
 * How often promises were kept.
 *
 * @param firstResponse of a first response
 * @param resolution of a resolution
 */
public record HitRate(Calibration firstResponse, Calibration resolution) {
  /** No ticket at all. */
  public static final HitRate NONE = new HitRate(Calibration.NONE, Calibration.NONE);

  /** Both together. */
  public HitRate plus(HitRate other) {
    return new HitRate(firstResponse.plus(other.firstResponse), resolution.plus(other.resolution));
  }
}
