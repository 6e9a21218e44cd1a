package dev.rapport.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The pages of a server over a filled store, read by twenty people at once: how long they wait, and
 * how much memory the server holds. The server is a process of its own; each reader looks at lists,
 * tickets and hosts in turn, without a pause, and keeps the cookie as browsers do.
 */
public final class PagesUnderReaders {
  private static final int READERS = 20;
  private static final Pattern TICKET = Pattern.compile("\"ticket\":\"([^\"]+)\"");
  private static final Pattern READY = Pattern.compile("Ready +(http://\\S+)/");

  private final String origin;
  private final HttpClient client =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

  private PagesUnderReaders(String origin) {
    this.origin = origin;
  }

  /**
   * Takes the configuration that names the store, how many pages each reader looks at (200), and
   * further options of the server's virtual machine.
   */
  public static void main(String[] arguments) throws Exception {
    if (arguments.length < 1) {
      System.err.println("usage: PagesUnderReaders RAPPORT.YAML [PAGES] [JVM-OPTION..]");
      System.exit(2);
    }
    int pages = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
    Process server = server(arguments);
    try (BufferedReader out = server.inputReader()) {
      new PagesUnderReaders(address(out)).run(server.pid(), pages);
    } finally {
      server.destroy();
    }
  }

  private static Process server(String[] arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx160m", "-XX:+UseSerialGC"));
    Arrays.stream(arguments).skip(2).forEach(command::add);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("dev.rapport.suite.Main", "serve", "--config", arguments[0]));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  private static String address(BufferedReader out) throws IOException {
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher ready = READY.matcher(line);
      if (ready.find()) {
        return ready.group(1);
      }
    }
    throw new IllegalStateException("the server did not start; try `rapport serve` by hand");
  }

  private void run(long pid, int pages) throws Exception {
    long begun = System.nanoTime();
    while (get("/").headers().firstValue("Refresh").isPresent()) {
      Thread.onSpinWait();
    }
    System.out.printf(
        Locale.ROOT, "first overview after %.1f s%n", (System.nanoTime() - begun) / 1e9);
    List<String> paths = paths();
    read(paths, pages / 4 + 1);
    Duration before = processor(pid);
    List<Duration> waits = read(paths, pages);
    Duration spent = processor(pid).minus(before);
    Collections.sort(waits);
    System.out.printf(
        Locale.ROOT,
        "%d readers, %,d pages: half within %d ms, 95 %% within %d ms, the longest %d ms%n",
        READERS,
        waits.size(),
        waits.get(waits.size() / 2).toMillis(),
        waits.get(waits.size() * 95 / 100).toMillis(),
        waits.get(waits.size() - 1).toMillis());
    System.out.printf(
        Locale.ROOT, "%.1f ms of processor a page%n", (double) spent.toMillis() / waits.size());
    System.out.printf(Locale.ROOT, "peak %d MB%n", peakKilobytes(pid) / 1024);
  }

  /** The overview, its second page, one turn of it, hosts, and twenty tickets. */
  private List<String> paths() throws IOException, InterruptedException {
    List<String> paths =
        new ArrayList<>(List.of("/", "/?page=2", "/?turn=requester", "/hosts", "/glossary"));
    String some = get("/api/v1/tickets?limit=20").body();
    TICKET.matcher(some).results().forEach(it -> paths.add("/ticket/" + it.group(1)));
    return paths;
  }

  private List<Duration> read(List<String> paths, int pages)
      throws InterruptedException, ExecutionException {
    ExecutorService readers = Executors.newFixedThreadPool(READERS);
    try {
      List<Callable<List<Duration>>> all = new ArrayList<>();
      for (int reader = 0; reader < READERS; reader++) {
        int from = reader;
        all.add(() -> reader(paths, from, pages));
      }
      List<Duration> waits = new ArrayList<>();
      for (Future<List<Duration>> one : readers.invokeAll(all)) {
        waits.addAll(one.get());
      }
      return waits;
    } finally {
      readers.shutdown();
    }
  }

  private List<Duration> reader(List<String> paths, int from, int pages)
      throws IOException, InterruptedException {
    List<Duration> waits = new ArrayList<>();
    for (int i = 0; i < pages; i++) {
      long asked = System.nanoTime();
      HttpResponse<String> answer = get(paths.get((from + i) % paths.size()));
      waits.add(Duration.ofNanos(System.nanoTime() - asked));
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode());
      }
    }
    return waits;
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(origin + path)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  /** What the server has taken of all cores together, its collector's and compiler's part too. */
  private static Duration processor(long pid) {
    return ProcessHandle.of(pid)
        .flatMap(server -> server.info().totalCpuDuration())
        .orElse(Duration.ZERO);
  }

  private static long peakKilobytes(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
