package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words planted in every text of every ticket, and the password, are looked for everywhere. */
class NothingLeaksTest {
  private static final String PLANTED = "zanzibarquux";

  private static final List<String> PATHS =
      List.of(
          "/metrics",
          "/health/ready",
          "/hosts",
          "/api/v1/tickets",
          "/api/v1/tickets/KEY",
          "/api/v1/tickets/snow:NOBODY",
          "/api/v1/nothing",
          "/ticket/snow:NOBODY");

  private final StringBuilder said = new StringBuilder();
  private final Set<String> used = new HashSet<>();
  @TempDir Path folder;
  private ServiceNowSandbox host;
  private Desk desk;

  @BeforeEach
  void plant() {
    host = ServiceNowSandbox.builder().company(12, 5).start();
    Table incidents = host.tables().table("incident");
    for (Row row : List.copyOf(incidents.rows())) {
      incidents.update(
          row.sysId(),
          Map.of(
              "short_description", "My " + PLANTED + " is broken",
              "description", "Since Monday the " + PLANTED + " does not start.",
              "close_notes", "The " + PLANTED + " was replaced.",
              "comments", "Thanks for the " + PLANTED + "!",
              "work_notes", "See the other " + PLANTED + "."),
          "admin");
    }
    desk =
        new Desk(folder)
            .configured(Desk.CONFIG.formatted(host.url(), host.user()) + "serve: { port: 0 }\n");
  }

  @AfterEach
  void stop() {
    host.close();
  }

  @Test
  void noCommandSaysOrKeepsThem() throws IOException {
    useEveryCommand();
    host.faults().on(Fault.WRONG_PASSWORD);
    run("sync", "-v");

    assertThat(said).contains(number());
    assertThat(used).as("commands that are walked").containsAll(commands());
    assertNothingLeaked();
  }

  @Test
  void neitherTheServerNorItsMistakesNorTheLogAsJsonSayThem() throws Exception {
    run("sync");
    try (RunningPages pages = new RunningPages(folder)) {
      HttpClient browser = HttpClient.newHttpClient();
      for (String path : PATHS) {
        URI address = URI.create(pages.origin() + path.replace("KEY", "snow:" + number()));
        HttpRequest request = HttpRequest.newBuilder(address).build();
        said.append(browser.send(request, BodyHandlers.ofString()).body());
      }
    }
    ChildInstallation child = ChildInstallation.of(folder.resolve("child"), host);
    child.startWithLogAsJson("sync", "-v").waitFor();
    host.faults().on(Fault.CUT_JSON);
    child.startWithLogAsJson("sync", "--full", "-v").waitFor();

    assertThat(said).contains("rapport_", "\"status\":404");
    assertThat(child.folder().resolve("said.log")).content().contains("{\"", "host snow");
    Files.delete(child.folder().resolve("secret"));
    assertNothingLeaked();
  }

  private void useEveryCommand() {
    String number = number();
    String copy = "jdbc:sqlite:" + folder.resolve("copy.db");
    run("init", "--yes");
    run("check");
    run("check", "--security");
    run("install", "snow");
    run("sync", "-v");
    run("plan", "-v");
    run("plan", "--out", path("plan.json"));
    run("apply", "--yes");
    run("once", "--yes");
    List.of("list", "audit", "retry").forEach(what -> run("outbox", what));
    run("ticket", number);
    run("ticket", number, "--json");
    run("thanks", number, "--from", "carla", "--to", "network", "--for", "patience");
    run("waive", number, "plain-close", "--from", "carla", "--because", "agreed");
    run("report", "--format", "html,md,json,csv,xlsx", "--out", path("report"));
    run("explain", "ticket/snow:" + number + "/timeToFirstResponse");
    run("backtest");
    run("cursor", "show");
    run("quarantine", "list");
    run("store", "copy", "--from", "jdbc:sqlite:" + folder.resolve("rapport.db"), "--to", copy);
    run("user", "list");
    List.of("list", "missing").forEach(what -> run("glossary", what));
    run("techtalk", "--out", path("techtalk"));
    run("word-check");
    run("undo", number, "--yes");
    run("uninstall", "snow", "--yes");
  }

  /** All that the program says it knows; of the two that stay, the server is looked at apart. */
  private Set<String> commands() {
    return Pattern.compile("(?m)^  ([a-z][a-z-]+)  ")
        .matcher(desk.types("--help").out())
        .results()
        .map(found -> found.group(1))
        .filter(name -> !name.equals("serve") && !name.equals("sandbox"))
        .collect(Collectors.toSet());
  }

  private String number() {
    return host.tables().table("incident").rows().iterator().next().get("number");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private void assertNothingLeaked() throws IOException {
    assertThat(said).doesNotContainIgnoringCase(PLANTED).doesNotContain(host.password());
    assertThat(files()).hasSizeGreaterThanOrEqualTo(5);
    for (Path file : files()) {
      assertThat(text(file)).as("%s", file).doesNotContainIgnoringCase(PLANTED);
      assertThat(text(file)).as("%s", file).doesNotContain(host.password());
    }
  }

  @Test
  void storePlanAndReportsAreTheirOwnersAlone() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "the file system has no owners");
    run("sync");
    run("plan", "--out", path("plan.json"));
    run("report", "--format", "html,md,json,csv,xlsx", "--out", path("report"));
    run("techtalk", "--out", path("techtalk"));

    assertThat(files()).hasSizeGreaterThan(8);
    for (Path file : files()) {
      if (!file.endsWith("rapport.yaml")) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as("%s", file)
            .isEqualTo("rw-------");
      }
    }
  }

  private void run(String... command) {
    used.add(command[0]);
    Desk.Seen seen = desk.types(command);
    said.append(seen.out()).append(seen.err());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  /** Byte by byte, so that words are found in binary files too. */
  private static String text(Path file) throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }
}
