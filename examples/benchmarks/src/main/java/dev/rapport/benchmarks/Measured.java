package dev.rapport.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java process that ran to its end.
 *
 * @param took from its start to its end, the start of the virtual machine included
 * @param cpu processor time of all its threads, as far as the system tells; short of its last
 *     moments
 * @param peakMegabytes the most memory it held at once, as the kernel counts it; 0 where the system
 *     does not tell
 */
record Measured(Duration took, Duration cpu, long peakMegabytes) {
  private static final Duration LOOK_EVERY = Duration.ofMillis(20);

  /**
   * Runs a main class with this process's class path and waits for it.
   *
   * @param work where its output goes, in a file
   * @param options of the virtual machine
   * @throws IllegalStateException when it ends with anything but 0
   */
  static Measured of(Path work, List<String> options, String mainClass, String... arguments)
      throws IOException, InterruptedException {
    Path log = work.resolve(mainClass.substring(mainClass.lastIndexOf('.') + 1) + ".log");
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command(options, mainClass, arguments))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    long peak = 0;
    Duration cpu = Duration.ZERO;
    while (!process.waitFor(LOOK_EVERY.toMillis(), TimeUnit.MILLISECONDS)) {
      peak = Math.max(peak, peakKilobytes(process.pid()));
      cpu = process.info().totalCpuDuration().orElse(cpu);
    }
    Duration took = Duration.ofNanos(System.nanoTime() - start);
    if (process.exitValue() != 0) {
      throw new IllegalStateException(mainClass + " failed; see " + log);
    }
    return new Measured(took, cpu, peak / 1024);
  }

  private static List<String> command(List<String> options, String mainClass, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(mainClass);
    command.addAll(List.of(arguments));
    return command;
  }

  private static long peakKilobytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      // The process has ended meanwhile, or this system has no such file.
      return 0;
    }
  }
}
