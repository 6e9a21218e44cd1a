package dev.rapport.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The report of everything in a filled store, as a process of its own: once as the virtual machine
 * comes, once with its quick compiler alone, which is what short commands are best run with.
 */
public final class WholeReport {
  private static final List<String> AS_IT_COMES = List.of("-Xmx256m");
  private static final List<String> AS_THE_ALIAS =
      List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

  private WholeReport() {}

  /** Takes the configuration that names the store, the moment to look at, and rounds (3). */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length < 2) {
      System.err.println("usage: WholeReport RAPPORT.YAML AS-OF [ROUNDS]");
      System.exit(2);
    }
    int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
    Path work = Files.createTempDirectory("rapport-benchmark");
    for (int round = 1; round <= rounds; round++) {
      print("as it comes", measured(work, arguments, AS_IT_COMES), System.out);
      print("as the alias", measured(work, arguments, AS_THE_ALIAS), System.out);
    }
  }

  private static Measured measured(Path work, String[] arguments, List<String> options)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("--config", arguments[0], "report", "--json"));
    command.addAll(List.of("--as-of", arguments[1]));
    return Measured.of(work, options, "dev.rapport.suite.Main", command.toArray(String[]::new));
  }

  private static void print(String how, Measured process, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "report, %s: %.1f s of processor, %.1f s on the clock, peak %d MB%n",
        how,
        process.cpu().toMillis() / 1000.0,
        process.took().toMillis() / 1000.0,
        process.peakMegabytes());
  }
}
