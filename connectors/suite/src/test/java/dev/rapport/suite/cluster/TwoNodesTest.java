package dev.rapport.suite.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes, three hosts, hints at 50 a second, one node killed in the middle. {@code
 * -Dstorm.seconds=60} makes it a minute.
 */
class TwoNodesTest {
  private static final Duration STORM = Duration.ofSeconds(Integer.getInteger("storm.seconds", 6));
  private static final int PER_SECOND = 50;

  @TempDir Path folder;

  @Test
  void nothingIsLostAndNothingTwiceWhenANodeIsKilledInAStormOfHints() throws Exception {
    try (Cluster cluster = new Cluster(folder)) {
      NodeProcess first = cluster.node();
      NodeProcess second = cluster.node();
      cluster.untilWritten();
      Hooks hooks = new Hooks(List.of(first.address(), second.address()));

      cluster.storm(hooks, PER_SECOND, STORM.dividedBy(2));
      Instant killed = cluster.now();
      first.kill();
      cluster.storm(hooks, PER_SECOND, STORM.dividedBy(2));
      Instant calm = cluster.now();
      hooks.settle();
      Duration takeOver = cluster.untilFollowed(killed);
      Duration rest = cluster.untilFollowed(calm);

      System.out.printf(
          "%d changes in %d s, a node killed in the middle: its hosts taken over after %.1f s,"
              + " everything followed %.1f s after the last change, %d writes repeated%n",
          hooks.sent(),
          STORM.toSeconds(),
          takeOver.toMillis() / 1e3,
          rest.toMillis() / 1e3,
          cluster.repeats());
      assertThat(hooks.taken()).isGreaterThanOrEqualTo(hooks.sent());
      assertThat(takeOver).isLessThan(Duration.ofSeconds(60));
      for (String host : Trackers.NAMES) {
        Map<String, List<String>> told = cluster.stored(host);
        assertThat(told).as(host).isEqualTo(cluster.trackers.histories(host));
      }
      // At least once: what the killed node had in hand may have been given to the host already.
      assertThat(cluster.repeats()).isLessThanOrEqualTo(50);
      second.kill();
      assertThat(leftToWrite(cluster)).isZero();
    }
  }

  /** What a command would still write, with nobody else at work. */
  private static int leftToWrite(Cluster cluster) throws IOException, InterruptedException {
    String plan = NodeProcess.start(cluster.config, "plan", "plan").printed();
    return JsonParser.parseString(plan).getAsJsonObject().getAsJsonArray("writes").size();
  }
}
