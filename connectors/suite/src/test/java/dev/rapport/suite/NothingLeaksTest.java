package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.sandbox.faults.Fault;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.sandbox.servicenow.store.Table;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words planted in every text of every ticket, and the password, are looked for everywhere. */
class NothingLeaksTest {
  private static final String PLANTED = "zanzibarquux";

  private final StringBuilder said = new StringBuilder();
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
    desk = new Desk(folder).configured(host);
  }

  @AfterEach
  void stop() {
    host.close();
  }

  @Test
  void neitherInFilesNorInWhatIsSaid() throws IOException {
    String number = host.tables().table("incident").rows().iterator().next().get("number");
    run("check");
    run("sync", "-v");
    run("plan", "--out", folder.resolve("plan.json").toString());
    run("apply", "--yes");
    run("ticket", number);
    run("ticket", number, "--json");
    run("report", "--format", "md,json", "--out", folder.resolve("report").toString());
    run("techtalk");
    host.faults().on(Fault.WRONG_PASSWORD);
    run("sync", "-v");

    assertThat(said).contains(number).doesNotContainIgnoringCase(PLANTED);
    assertThat(said).doesNotContain(host.password());
    assertThat(files()).hasSizeGreaterThanOrEqualTo(5);
    for (Path file : files()) {
      assertThat(text(file)).as("%s", file).doesNotContainIgnoringCase(PLANTED);
      assertThat(text(file)).as("%s", file).doesNotContain(host.password());
    }
  }

  @Test
  void storeAndPlanAreTheirOwnersAlone() throws IOException {
    assumeTrue(
        FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
        "the file system has no owners");
    run("sync");
    run("plan", "--out", folder.resolve("plan.json").toString());

    for (Path file : files()) {
      if (!file.endsWith("rapport.yaml")) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .as("%s", file)
            .isEqualTo("rw-------");
      }
    }
  }

  private void run(String... command) {
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
