package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rapport.engine.store.Store;
import dev.rapport.sandbox.SandboxClock;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process whose files may not grow any further, as on a full disk. */
class DiskFullTest {
  private static final Path SHELL = Path.of("/bin/bash");
  private static final int KILOBYTES = 1_200;

  @TempDir Path folder;

  @Test
  void itSaysSoAndNothingThatWasStoredIsLost() throws Exception {
    assumeTrue(Files.isExecutable(SHELL), "no shell that can limit the size of files");
    try (ServiceNowSandbox host =
        ServiceNowSandbox.builder()
            .clock(SandboxClock.at(Instant.parse("2026-11-02T09:00:00Z")))
            .company(1_200, 3)
            .start()) {
      ChildInstallation full = ChildInstallation.of(folder.resolve("full"), host);
      try (Store store = Store.open(full.storeUrl())) {
        store.secret();
      }
      ChildInstallation calm = ChildInstallation.of(folder.resolve("calm"), host);
      Files.copy(full.folder().resolve("rapport.db"), calm.folder().resolve("rapport.db"));

      assertThat(full.startWithin(KILOBYTES, "sync").waitFor()).isEqualTo(1);
      assertThat(full.folder().resolve("said.log"))
          .content()
          .contains("store", "#store-full")
          .doesNotContain("Exception");

      full.run("sync");
      calm.run("sync");
      assertThat(stored(full)).isEqualTo(stored(calm)).hasSize(1_202);
    }
  }

  private static List<Object> stored(ChildInstallation installation) {
    try (Store store = Store.open(installation.storeUrl())) {
      List<Object> all = new ArrayList<>();
      store.tickets().forEach(all::add);
      all.add(store.actors().count());
      all.add(store.cursors().find("snow"));
      return all;
    }
  }
}
