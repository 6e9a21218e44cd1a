package dev.rapport.suite.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import dev.rapport.sandbox.servicenow.store.Row;
import dev.rapport.suite.Desk;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The report as its readers see it, with a group whose name fits nowhere. */
class ReportInChromiumTest {
  private static final String NAME = "<b>=Desk</b>\u202e" + "Zentralverwaltungs".repeat(20);

  @TempDir static Path folder;
  private static Chromium chromium;

  @BeforeAll
  static void readACompany() {
    chromium = Chromium.require();
    try (ServiceNowSandbox sandbox = ServiceNowSandbox.builder().company(300, 7).start()) {
      Row group = sandbox.tables().table("sys_user_group").rows().get(0);
      sandbox
          .tables()
          .table("sys_user_group")
          .update(group.sysId(), Map.of("name", NAME), "admin", sandbox.clock().instant());
      Desk desk = new Desk(folder).configured(sandbox);
      assertThat(desk.types("sync").err()).isEmpty();
      for (String language : new String[] {"en", "de"}) {
        String out = folder.resolve(language).toString();
        Desk.Seen seen =
            desk.types("report", "--format", "html", "--language", language, "--out", out);
        assertThat(seen.exitCode()).as(seen.err()).isZero();
      }
    }
  }

  @AfterAll
  static void closed() {
    if (chromium != null) {
      chromium.close();
    }
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void theReportIsSeenWholeInEveryView(View view) {
    seenWhole(view, "en");
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void germanWordsFitToo(View view) {
    seenWhole(view, "de");
  }

  private static void seenWhole(View view, String language) {
    try (Window window = chromium.open(view).show(page(language))) {
      assertThat(window.overflow()).as("pixels beyond the edge").isZero();
      assertThat(window.emptyDrawings()).isEmpty();
      assertThat(window.lostWords()).isEmpty();
      assertThat(window.errors()).isEmpty();
      assertThat(window.requests()).as("a page alone").containsExactly(page(language));
    }
  }

  @ParameterizedTest
  @EnumSource(View.class)
  void nobodyIsKeptOut(View view) {
    try (Window window = chromium.open(view).show(page("en"))) {
      assertThat(window.barriers()).isEmpty();
    }
  }

  @Test
  void theKeyboardReachesTheMainPointsFirst() {
    try (Window window = chromium.open(View.DESK).show(page("en"))) {
      assertThat(window.press("Tab")).isEqualTo("To the main points");
      window.press("Enter");
      assertThat(window.press("Tab")).startsWith("Of all the time");
    }
  }

  private static String page(String language) {
    return folder.resolve(language).resolve("report.html").toUri().toString();
  }
}
