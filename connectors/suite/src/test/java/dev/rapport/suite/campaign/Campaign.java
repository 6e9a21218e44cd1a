package dev.rapport.suite.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.engine.store.Store;
import dev.rapport.suite.published.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Runs schedules: some months of a world's life in which hosts fail, the process dies, the disk is
 * full and the clock jumps; then the sky clears. Afterwards store and hosts are those of a calm
 * life, each write was done once, and no limit was ever passed.
 */
final class Campaign {
  private static final int WORLDS = 5;
  private static final int MONTHS = 2;
  private static final int PATIENCE = 6;

  private final Path folder;
  private final Path empty;
  private final Map<Long, Ending> calm = new HashMap<>();
  private int made;

  /** In this folder; all stores have one secret, so that what is drawn from texts is comparable. */
  Campaign(Path folder) {
    this.folder = folder;
    this.empty = folder.resolve("empty.db");
    try (Store store = Store.open("jdbc:sqlite:" + empty)) {
      store.secret();
    }
  }

  /** What is there at the end of a life. */
  record Ending(Map<String, String> stored, Map<String, String> shown) {}

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
      for (int month = 0; month <= MONTHS; month++) {
        world.liveOn(month);
        storm.blow();
        settle(world, storm.office());
      }
      Ending ending = ending(world, storm.office());
      List<String> wrong = new ArrayList<>(storm.wrong());
      wrong.addAll(Difference.of(ending.shown(), expected.shown()));
      wrong.addAll(Difference.of(ending.stored(), expected.stored()));
      assertThat(wrong).as("after %s", storm.said()).isEmpty();
      Published.judge();
      storm.office().leave();
      return storm.weathered();
    }
  }

  private Ending calm(long life) throws IOException {
    try (World world = new World(life)) {
      Office office = office(world);
      for (int month = 0; month <= MONTHS; month++) {
        world.liveOn(month);
        settle(world, office);
      }
      return ending(world, office);
    }
  }

  /**
   * Rights that were missing are asked for again a day later, and what was half read is read; last
   * where an hour's budget may have to be waited for, so that the others are read at a set moment.
   */
  private static Ending ending(World world, Office office) {
    world.end(MONTHS + 1);
    for (String host : List.of("cloud", "dc", "snow")) {
      patiently(world, office, "sync", host, "--full");
    }
    patiently(world, office, "sync", "--sweep");
    settle(world, office);
    world.end(MONTHS + 2);
    patiently(world, office, "sync");
    return new Ending(StoreDump.of(office.store()), HostDump.ofEquals(world));
  }

  private Office office(World world) throws IOException {
    Path own = Files.createDirectories(folder.resolve("office-" + made++));
    return Office.sparing(own, world, empty);
  }

  /** Run after run until nothing is left to write, a day between two. */
  private static void settle(World world, Office office) {
    int runs = 0;
    boolean more;
    do {
      assertThat(++runs).as("runs until all is written: %s", office.said()).isLessThan(PATIENCE);
      patiently(world, office, "once", "--yes");
      more = !world.deeds.ofThisRun().isEmpty() && office.leftSomething();
      world.clock.advance(Duration.ofDays(1));
    } while (more || !office.isQuiet());
  }

  /** Under a clear sky a command may have to wait for what a host asked for before, no longer. */
  private static void patiently(World world, Office office, String... command) {
    int tries = 0;
    world.begin();
    while (office.run(command) != 0) {
      assertThat(++tries).as(office.said()).isLessThan(PATIENCE);
      world.clock.advance(Duration.ofHours(2));
      world.begin();
    }
  }
}
