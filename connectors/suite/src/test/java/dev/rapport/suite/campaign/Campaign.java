package dev.rapport.suite.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Runs schedules: some months of a world's life in which hosts fail, the process dies and the clock
 * jumps; then the sky clears. Afterwards store and hosts are those of a calm life, and no call came
 * earlier than a host allowed.
 */
final class Campaign {
  private static final int WORLDS = 5;
  private static final int MONTHS = 2;
  private static final int STORMY_RUNS = 3;
  private static final int LONGEST_FUSE = 25;
  private static final Duration LONGEST_JUMP = Duration.ofHours(30);
  private static final int PATIENCE = 4;
  private static final int SHOWN = 2;
  private static final int WORDS = 40;

  private final Path folder;
  private final Map<Long, Ending> calm = new HashMap<>();
  private int made;

  Campaign(Path folder) {
    this.folder = folder;
  }

  /** What is there at the end of a life. */
  record Ending(Map<String, String> stored, Map<String, String> shown) {}

  /** What one schedule was like. */
  record Weathered(long seed, int commands, int crashes, long calls, long refused) {}

  /** Runs the schedule of this seed and holds its ending against the calm one. */
  Weathered run(long seed) throws IOException {
    long life = Math.floorMod(seed, (long) WORLDS);
    Ending expected = calm.get(life);
    if (expected == null) {
      expected = calm(life);
      calm.put(life, expected);
    }
    try (World world = new World(life)) {
      Storm storm = new Storm(world, office(world), new Random(seed));
      Ending ending = storm.weathered();
      List<String> wrong = new ArrayList<>(world.traffic.early());
      wrong.addAll(difference(ending.shown(), expected.shown()));
      wrong.addAll(difference(ending.stored(), expected.stored()));
      assertThat(wrong).as("after %s", storm.said).isEmpty();
      return new Weathered(
          seed, storm.commands, storm.crashes, world.traffic.calls(), world.traffic.refused());
    }
  }

  /** What the storm left and what it should have left, where they differ: the first few. */
  private static List<String> difference(Map<String, String> is, Map<String, String> should) {
    return Stream.concat(is.keySet().stream(), should.keySet().stream())
        .distinct()
        .filter(key -> !Objects.equals(is.get(key), should.get(key)))
        .limit(SHOWN)
        .map(key -> key + where(String.valueOf(is.get(key)), String.valueOf(should.get(key))))
        .toList();
  }

  /** The place where two texts part: a few words of each. */
  private static String where(String is, String should) {
    int same = 0;
    while (same < Math.min(is.length(), should.length())
        && is.charAt(same) == should.charAt(same)) {
      same++;
    }
    return " is " + from(is, same) + " and should be " + from(should, same);
  }

  private static String from(String text, int place) {
    int begin = Math.max(0, place - WORDS);
    return text.substring(begin, Math.min(text.length(), place + WORDS));
  }

  private Ending calm(long life) throws IOException {
    try (World world = new World(life)) {
      Office office = office(world);
      for (int month = 0; month <= MONTHS; month++) {
        world.liveOn(month);
        settle(world, office, "once", "--yes");
      }
      return ending(world, office);
    }
  }

  /** Rights that were missing are asked for again a day later, and what was half read is read. */
  private static Ending ending(World world, Office office) {
    world.end(MONTHS + 1);
    settle(world, office, "sync", "--full");
    settle(world, office, "once", "--yes");
    return new Ending(office.stored(), world.shown());
  }

  private Office office(World world) throws IOException {
    return new Office(Files.createDirectories(folder.resolve("office-" + made++)), world);
  }

  /** Under a clear sky a command may have to wait for what a host asked for before, no longer. */
  private static void settle(World world, Office office, String... command) {
    int tries = 0;
    while (office.run(command) != 0) {
      assertThat(++tries).as(office.said()).isLessThan(PATIENCE);
      world.clock.advance(Duration.ofHours(2));
    }
  }

  /** One life under one schedule. */
  private static final class Storm {
    private final World world;
    private final Office office;
    private final Random random;
    private final Weather weather;
    private final List<String> said = new ArrayList<>();
    private int commands;
    private int crashes;

    Storm(World world, Office office, Random random) {
      this.world = world;
      this.office = office;
      this.random = random;
      this.weather = new Weather(random);
    }

    Ending weathered() {
      for (int month = 0; month <= MONTHS; month++) {
        world.liveOn(month);
        for (int run = random.nextInt(STORMY_RUNS + 1); run > 0; run--) {
          badDay();
        }
        Weather.clear(world);
        settle(world, office, "once", "--yes");
        commands++;
      }
      return ending(world, office);
    }

    private void badDay() {
      said.addAll(weather.turn(world));
      Fuse fuse =
          new Fuse(random.nextInt(3) == 0 ? random.nextInt(LONGEST_FUSE) : Integer.MAX_VALUE);
      commands++;
      if (office.dies(fuse, "once", "--yes")) {
        crashes++;
        world.traffic.lastAnswerWasNotHeard();
        said.add("crash");
      }
      world.traffic.forgetWhatIsOver();
      long jump = (long) (random.nextDouble() * LONGEST_JUMP.toSeconds());
      world.clock.advance(Duration.ofSeconds(random.nextInt(4) == 0 ? -jump / 100 : jump));
    }
  }
}
