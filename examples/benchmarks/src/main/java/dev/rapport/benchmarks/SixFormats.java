package dev.rapport.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One command that writes a report in all six formats with 256 MB and the quick compiler, and how
 * large each file is.
 */
public final class SixFormats {
  private static final List<String> FORMATS = List.of("html", "pdf", "xlsx", "csv", "json", "md");

  private SixFormats() {}

  /** Takes the configuration that names the store, the period, and rounds (3). */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2) {
      System.err.println("usage: SixFormats RAPPORT.YAML PERIOD [ROUNDS]");
      System.exit(2);
    }
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    Path work = Files.createTempDirectory("rapport-benchmark");
    for (int round = 1; round <= rounds; round++) {
      round(work, arguments, System.out);
    }
    for (String format : FORMATS) {
      long size = Files.size(work.resolve("report." + format));
      System.out.printf(Locale.ROOT, "report.%s: %,d bytes%n", format, size);
    }
  }

  private static void round(Path work, String[] arguments, PrintStream out)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("--config", arguments[0], "report"));
    command.addAll(List.of("--period", arguments[1], "--group-by", "group"));
    command.addAll(List.of("--format", String.join(",", FORMATS), "--out", work.toString()));
    Measured process =
        Measured.of(
            work,
            List.of("-Xmx256m", "-XX:TieredStopAtLevel=1"),
            "dev.rapport.suite.Main",
            command.toArray(String[]::new));
    out.printf(
        Locale.ROOT,
        "six formats: %.1f s on the clock, %.1f s of processor, peak %d MB; load %.1f%n",
        process.took().toMillis() / 1000.0,
        process.cpu().toMillis() / 1000.0,
        process.peakMegabytes(),
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }
}
