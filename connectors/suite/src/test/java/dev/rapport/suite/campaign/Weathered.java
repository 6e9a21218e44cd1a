package dev.rapport.suite.campaign;

/**
 * What schedules were like.
 *
 * @param commands that were run in bad weather
 * @param crashes of them, ended by an error at a call
 * @param full of them, ended for want of room on the disk
 * @param calls that hosts answered, with those of the calm between
 * @param refused of them, answered 429
 * @param writes that hosts carried out
 */
record Weathered(long commands, long crashes, long full, long calls, long refused, long writes) {
  static final Weathered NOTHING = new Weathered(0, 0, 0, 0, 0, 0);

  Weathered plus(Weathered other) {
    return new Weathered(
        commands + other.commands,
        crashes + other.crashes,
        full + other.full,
        calls + other.calls,
        refused + other.refused,
        writes + other.writes);
  }

  @Override
  public String toString() {
    return "%d commands in bad weather, %d crashes, %d disks full, %d calls, %d of them answered 429, %d writes"
        .formatted(commands, crashes, full, calls, refused, writes);
  }
}
