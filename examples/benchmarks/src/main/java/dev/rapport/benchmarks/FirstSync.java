package dev.rapport.benchmarks;

import dev.rapport.sandbox.http.JournalEntry;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * A first sync of an incident log, against a raw download of the same answers: both as processes of
 * their own with the same heap, one call after the other, from the same stand-in, in one run.
 */
public final class FirstSync {
  private static final List<String> HEAP = List.of("-Xmx128m");

  private FirstSync() {}

  /** Takes the incident log, plain or gzipped, and how many rounds to run (default 3). */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 0) {
      System.err.println("usage: FirstSync INCIDENT-LOG [ROUNDS]");
      System.exit(2);
    }
    int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 3;
    Path work = Files.createTempDirectory("rapport-benchmark");
    try (ServiceNowSandbox host = ServiceNowSandbox.builder().log(Path.of(arguments[0])).start()) {
      for (int round = 1; round <= rounds; round++) {
        round(round, host, work.resolve("round-" + round), System.out);
      }
    }
  }

  private static void round(int round, ServiceNowSandbox host, Path work, PrintStream out)
      throws IOException, InterruptedException {
    Files.createDirectories(work);
    host.journal().clear();
    Path config = Files.writeString(work.resolve("rapport.yaml"), configuration(host, work));
    Measured sync =
        Measured.of(work, HEAP, "dev.rapport.suite.Main", "--config", config.toString(), "sync");
    List<String> addresses =
        host.journal().calls().stream().map(call -> address(host, call)).toList();
    Path list = Files.write(work.resolve("addresses.txt"), addresses);
    Measured download =
        Measured.of(
            work, HEAP, RawDownload.class.getName(), list.toString(), host.user(), host.password());
    out.printf(
        Locale.ROOT,
        "round %d  calls %d  sync %.1f s, peak %d MB  download %.1f s, peak %d MB  ratio %.2f%n",
        round,
        addresses.size(),
        seconds(sync),
        sync.peakMegabytes(),
        seconds(download),
        download.peakMegabytes(),
        seconds(sync) / seconds(download));
  }

  private static double seconds(Measured process) {
    return process.took().toMillis() / 1000.0;
  }

  private static String address(ServiceNowSandbox host, JournalEntry call) {
    return host.url() + call.path() + (call.query().isEmpty() ? "" : "?" + call.query());
  }

  /** The stand-in rations nothing, so neither do we: what is measured is work, not waiting. */
  private static String configuration(ServiceNowSandbox host, Path work) throws IOException {
    Path secret = Files.writeString(work.resolve("secret"), host.password());
    return """
        hosts:
          - name: snow
            type: servicenow
            url: %s
            auth: { type: basic, user: %s, secret: "${file:%s}" }
            scope: { table: incident }
            limits: { requests-per-second: 1000, concurrency: 2 }
        store: { url: "jdbc:sqlite:%s" }
        """
        .formatted(host.url(), host.user(), secret, work.resolve("rapport.db"));
  }
}
