package dev.rapport.suite.campaign;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** How time goes during one run: each answer takes some of it, and at one call the clock jumps. */
final class Hours implements Runnable {
  private final World world;
  private final Duration delay;
  private final Duration jump;
  private final AtomicInteger left;

  /**
   * Some hours.
   *
   * @param delay how long each answer takes
   * @param jumpAt after how many calls the clock jumps
   * @param jump how far; negative is back
   */
  Hours(World world, Duration delay, int jumpAt, Duration jump) {
    this.world = world;
    this.delay = delay;
    this.jump = jump;
    this.left = new AtomicInteger(jumpAt);
  }

  @Override
  public void run() {
    world.clock.advance(delay);
    if (left.getAndDecrement() == 0) {
      world.jump(jump);
    }
  }
}
