package dev.rapport.suite.campaign;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The bad days of one life under one schedule. */
final class Storm {
  private static final int MOST_RUNS = 3;
  private static final int LONGEST_FUSE = 25;
  private static final int MOST_PAGES = 8;
  private static final Duration LONGEST_JUMP = Duration.ofHours(30);

  /** Nothing is started again within the second in which it died. */
  private static final Duration RESTART = Duration.ofSeconds(2);

  private static final List<String[]> COMMANDS =
      List.of(
          new String[] {"once", "--yes"},
          new String[] {"once", "--yes"},
          new String[] {"once", "--yes"},
          new String[] {"sync"},
          new String[] {"apply", "--yes"},
          new String[] {"sync", "--sweep"});

  private final World world;
  private final Office office;
  private final Random random;
  private final Weather weather;
  private final List<String> said = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();
  private int commands;
  private int crashes;
  private int full;

  Storm(World world, Office office, Random random) {
    this.world = world;
    this.office = office;
    this.random = random;
    this.weather = new Weather(random);
  }

  Office office() {
    return office;
  }

  /** How it came about, in the order of events. */
  List<String> said() {
    return said;
  }

  /** Up to three runs in bad weather; then the sky clears. */
  void blow() {
    for (int run = random.nextInt(MOST_RUNS + 1); run > 0; run--) {
      badDay();
    }
    Weather.clear(world);
    Disk.enlarge(office.store());
    world.begin();
  }

  /** Everything that was done and should not have been. */
  List<String> wrong() {
    List<String> all = new ArrayList<>(wrong);
    all.addAll(world.traffic.early());
    all.addAll(world.traffic.beyondTheHour());
    all.addAll(world.deeds.wrong());
    all.addAll(Books.against(office.store(), world.deeds));
    all.addAll(world.deeds.beyond(Office.PER_TICKET));
    return all;
  }

  Weathered weathered() {
    long writes = world.deeds.done().values().stream().mapToLong(List::size).sum();
    return new Weathered(
        commands, crashes, full, world.traffic.calls(), world.traffic.refused(), writes);
  }

  private void badDay() {
    said.addAll(weather.turn(world));
    if (random.nextInt(4) == 0) {
      Disk.leave(office.store(), random.nextInt(MOST_PAGES));
    }
    int fuse = random.nextInt(3) == 0 ? random.nextInt(LONGEST_FUSE) : Integer.MAX_VALUE;
    run(new Fuse(fuse), COMMANDS.get(random.nextInt(COMMANDS.size())));
    Disk.enlarge(office.store());
    long jump = (long) (random.nextDouble() * LONGEST_JUMP.toSeconds());
    world.clock.advance(RESTART);
    world.jump(Duration.ofSeconds(random.nextInt(4) == 0 ? -jump / 100 : jump));
  }

  private void run(Fuse fuse, String... command) {
    commands++;
    said.add(String.join(" ", command));
    world.begin();
    if (office.dies(fuse, command)) {
      crashes++;
      world.traffic.lastAnswerWasNotHeard();
      said.add("crash");
    } else if (office.said().contains("#store-full")) {
      full++;
      said.add("disk full");
    }
    world
        .deeds
        .ofThisRun()
        .forEach(
            (host, writes) -> {
              if (writes > Office.PER_RUN) {
                wrong.add(writes + " writes of one run to " + host);
              }
            });
  }
}
