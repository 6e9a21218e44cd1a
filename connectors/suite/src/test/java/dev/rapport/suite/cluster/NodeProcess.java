package dev.rapport.suite.cluster;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** A process of the shipped program. */
record NodeProcess(Process process, Path out, Path err) {
  /** Starts a command; what it prints goes to files of that name. */
  static NodeProcess start(Path config, String name, String... command) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m", "-cp"));
    line.add(System.getProperty("java.class.path"));
    line.addAll(List.of("dev.rapport.suite.Main", "--config", config.toString(), "--json"));
    line.addAll(List.of(command));
    Path out = config.resolveSibling(name + ".json");
    Path err = config.resolveSibling(name + ".log");
    return new NodeProcess(
        new ProcessBuilder(line).redirectOutput(out.toFile()).redirectError(err.toFile()).start(),
        out,
        err);
  }

  /** Where it answers; waits until it says so. */
  URI address() throws IOException {
    while (process.isAlive() && !Files.readString(out).endsWith("\n")) {
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
    if (!process.isAlive()) {
      throw new IllegalStateException(Files.readString(err));
    }
    return URI.create(
        JsonParser.parseString(Files.readString(out)).getAsJsonObject().get("url").getAsString());
  }

  /** {@code kill -9}. */
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /** What it printed when it had ended. */
  String printed() throws IOException, InterruptedException {
    if (process.waitFor() != 0) {
      throw new IllegalStateException(Files.readString(err));
    }
    return Files.readString(out);
  }
}
