package dev.rapport.sandbox.faults;

import java.util.HashSet;
import java.util.Set;
import java.util.SplittableRandom;

/** One schedule being worked through. */
final class Strikes {
  private final Schedule schedule;
  private final SplittableRandom random;
  private final Set<String> seen = new HashSet<>();
  private int calls;

  Strikes(Schedule schedule) {
    this.schedule = schedule;
    this.random = new SplittableRandom(seed(schedule));
  }

  boolean nextCall() {
    calls++;
    if (schedule instanceof Schedule.Next next) {
      return calls <= next.calls();
    }
    if (schedule instanceof Schedule.After after) {
      return calls > after.calls();
    }
    if (schedule instanceof Schedule.Every every) {
      return calls % every.nth() == 0;
    }
    if (schedule instanceof Schedule.Sometimes sometimes) {
      return random.nextInt(sometimes.oneIn()) == 0;
    }
    return schedule instanceof Schedule.Always;
  }

  boolean record(String sysId) {
    if (schedule instanceof Schedule.Next next) {
      return seen.contains(sysId) || (seen.size() < next.calls() && seen.add(sysId));
    }
    if (schedule instanceof Schedule.After after) {
      return !seen.contains(sysId) && (seen.size() >= after.calls() || !seen.add(sysId));
    }
    if (schedule instanceof Schedule.Only only) {
      return only.sysIds().contains(sysId);
    }
    return Math.floorMod(sysId.hashCode() + seed(schedule), (long) oneIn()) == 0;
  }

  private int oneIn() {
    if (schedule instanceof Schedule.Every every) {
      return every.nth();
    }
    return schedule instanceof Schedule.Sometimes sometimes ? sometimes.oneIn() : 1;
  }

  private static long seed(Schedule schedule) {
    return schedule instanceof Schedule.Sometimes sometimes ? sometimes.seed() : 0;
  }
}
