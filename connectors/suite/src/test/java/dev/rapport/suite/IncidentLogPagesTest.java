package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.suite.browser.Chromium;
import dev.rapport.suite.browser.Window;
import dev.rapport.testkit.SharedData;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages over a public log of 12,438 incidents: as sound as over a small company. */
@Tag(SharedData.TAG)
class IncidentLogPagesTest {
  private static final List<String> READ_MOST = List.of("/", "/ticket/snow:INC0000060", "/report");
  private static final List<String> OTHERS = List.of("/wins", "/techtalk", "/hosts");

  @TempDir Path folder;

  @Test
  void everyPageIsSoundAndShowsSomethingAtOnce() throws Exception {
    Path log = SharedData.require("data/uci-incident-log.csv.gz");
    try (Chromium chromium = Chromium.require();
        ServiceNowSandbox sandbox = ServiceNowSandbox.builder().log(log).start()) {
      Desk desk =
          new Desk(folder)
              .configured(
                  Desk.CONFIG.formatted(sandbox.url(), sandbox.user()) + "serve: { port: 0 }\n");
      assertThat(desk.types("sync").exitCode()).isZero();
      try (RunningPages pages = new RunningPages(folder)) {
        for (String page : READ_MOST) {
          sound(chromium, 1_200, ColorScheme.LIGHT, pages.origin(), page);
          sound(chromium, 360, ColorScheme.DARK, pages.origin(), page);
        }
        for (String page : OTHERS) {
          sound(chromium, 360, ColorScheme.LIGHT, pages.origin(), page);
        }
      }
    }
  }

  private static void sound(
      Chromium chromium, int width, ColorScheme colours, String origin, String path) {
    try (Window window = chromium.open(width, colours).show(origin + path)) {
      assertThat(window.page().textContent("main h1")).as("at once, on %s", path).isNotBlank();
      window
          .page()
          .waitForFunction(
              "() => !document.querySelector('main').textContent.includes('Adding up')");

      assertThat(window.faults(origin)).as(path).isEmpty();
      assertThat(window.overflow()).as("%s: %s", path, window.tooWide()).isZero();
      assertThat(window.barriers()).as(path).isEmpty();
    }
  }
}
