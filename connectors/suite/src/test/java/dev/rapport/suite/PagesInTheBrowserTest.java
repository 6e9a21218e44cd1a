package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import dev.rapport.app.serve.Role;
import dev.rapport.app.serve.Viewer;
import dev.rapport.model.ActorId;
import dev.rapport.suite.browser.Chromium;
import dev.rapport.suite.browser.Window;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page for desktop and phone, light and dark; and what people come for. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PagesInTheBrowserTest {
  private static final int DESKTOP = 1200;
  private static final int PHONE = 360;

  @TempDir static Path folder;
  private static Chromium chromium;
  private static InstalledDesk desk;
  private static RunningPages pages;

  /** Open, known to both hosts; as its page and its record name it. */
  private static String ticket;

  private static String number;

  @BeforeAll
  static void withAMadeUpCompany() throws Exception {
    chromium = Chromium.require();
    desk = new InstalledDesk(folder);
    desk.types("sync");
    pages = new RunningPages(folder);
    ticket = pages.anOpenPair();
    number = ticket.substring(ticket.indexOf(':') + 1);
  }

  @AfterAll
  static void closeIt() {
    Stream.of(pages, desk, chromium)
        .filter(one -> one != null)
        .forEach(PagesInTheBrowserTest::close);
  }

  private static void close(AutoCloseable one) {
    try {
      one.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @BeforeEach
  void asAdmin() {
    pages.viewer = Viewer.LOCAL;
  }

  static Stream<Arguments> looks() {
    return Stream.of(
            "/",
            "/ticket/" + ticket,
            "/report",
            "/wins",
            "/techtalk",
            "/glossary",
            "/draft",
            "/hosts")
        .flatMap(
            path ->
                Stream.of(DESKTOP, PHONE)
                    .flatMap(
                        width ->
                            Stream.of(ColorScheme.LIGHT, ColorScheme.DARK)
                                .map(scheme -> Arguments.of(path, width, scheme))));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyPageIsSoundAtEveryWidthAndInTheDark(String path, int width, ColorScheme scheme)
      throws Exception {
    try (Window window = chromium.open(width, scheme).show(pages.origin() + path)) {
      Page page = window.page();
      page.waitForSelector("main h1, main .sentences, main section");
      page.waitForFunction(
          "() => !document.querySelector('main').textContent.includes('Adding up')");
      keepPicture(page, path, width, scheme);

      assertThat(window.faults(pages.origin())).isEmpty();
      assertThat(window.overflow()).as("wider than the window: %s", window.tooWide()).isZero();
      assertThat(window.barriers()).isEmpty();
    }
  }

  /** For people to look at: {@code -Drapport.pictures=FOLDER}. */
  private static void keepPicture(Page page, String path, int width, ColorScheme scheme)
      throws Exception {
    String to = System.getProperty("rapport.pictures");
    if (to != null) {
      String name = path.replaceAll("/ticket/.*", "ticket").replace("/", "");
      Path file =
          Path.of(to, "%s-%d-%s.png".formatted(name.isEmpty() ? "now" : name, width, scheme));
      Files.createDirectories(file.getParent());
      page.screenshot(new Page.ScreenshotOptions().setPath(file));
    }
  }

  @Test
  void anItPersonFindsWhatWaitsForThemAndWhy() {
    pages.viewer = new Viewer(Role.IT, "nina", Set.of());
    try (Window window = chromium.open(DESKTOP, ColorScheme.LIGHT).show(pages.origin() + "/")) {
      Page page = window.page();
      page.locator(".choices a")
          .filter(new Locator.FilterOptions().setHasText("with IT, taken"))
          .click();
      page.waitForURL("**/?turn=it_active");
      page.keyboard().press("j");
      page.keyboard().press("Enter");
      page.waitForURL("**/ticket/**");

      assertThat(page.textContent(".lead")).startsWith("with IT, taken, for ");
      page.getByText("Every turn, one by one").click();
      assertThat(page.locator("#receipt tbody tr").count()).isPositive();
      assertThat(window.faults(pages.origin())).isEmpty();
    }
  }

  @Test
  void aRequesterSeesWhatToExpect() {
    ActorId caller = desk.callerOf(number);
    pages.viewer = new Viewer(Role.REQUESTER, "carla", Set.of(caller));
    try (Window window = chromium.open(PHONE, ColorScheme.LIGHT).show(pages.origin() + "/")) {
      Page page = window.page();

      assertThat(page.textContent(".lead")).contains("of yours");
      page.locator(".tickets tbody th a").first().click();
      page.waitForURL("**/ticket/**");
      assertThat(page.textContent("ul.sentences")).containsAnyOf("Not yet known", "half were");
      assertThat(page.locator("nav >> text=Report").count()).isZero();
    }
  }

  @Test
  void theKeyboardReachesEverythingInTheOrderInWhichItIsRead() {
    try (Window window = chromium.open(DESKTOP, ColorScheme.LIGHT).show(pages.origin() + "/")) {
      assertThat(window.press("Tab")).isEqualTo("Skip to the content");
      assertThat(window.focusIsSeen()).isTrue();
      assertThat(window.press("Tab")).isEqualTo("Rapport");
      assertThat(window.press("Tab")).isEqualTo("Now");
      assertThat(window.focusIsSeen()).isTrue();

      window.page().keyboard().press("Shift+Tab");
      window.page().keyboard().press("Shift+Tab");
      window.press("Enter");
      assertThat(window.press("Tab")).as("the first turn to choose").contains("with IT");
      assertThat(window.press("j")).as("the ticket that waits longest").isEqualTo(number);
      assertThat(window.focusIsSeen()).isTrue();
      window.press("/");
      assertThat(window.page().evaluate("() => document.activeElement.id")).isEqualTo("search");
    }
  }

  @Test
  void onPaperStandsWhatIsReadAndNothingToClick() {
    try (Window window =
        chromium.open(DESKTOP, ColorScheme.DARK).show(pages.origin() + "/ticket/" + ticket)) {
      window.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

      assertThat(window.page().isVisible("h1")).isTrue();
      assertThat(window.page().isVisible(".ledger svg")).isTrue();
      assertThat(window.page().isVisible("header.site")).isFalse();
      assertThat(window.page().locator("form:visible, button:visible").count()).isZero();
      assertThat(window.overflow()).isZero();
    }
  }

  @Test
  void thanksAreGivenSeenOnBothHostsAndTakenBack() {
    try (Window window =
        chromium.open(DESKTOP, ColorScheme.LIGHT).show(pages.origin() + "/ticket/" + ticket)) {
      Page page = window.page();
      page.locator("details.give summary").click();
      page.fill("input[name=from]", desk.loginOf(desk.callerOf(number)));
      page.fill("input[name=to]", "network");
      page.fill("textarea[name=because]", "kept us calm on a long night");
      page.locator("details.give button").click();
      page.waitForSelector("blockquote");
      assertThat(page.textContent("blockquote")).contains("kept us calm on a long night");

      desk.types("apply", "--yes");
      assertThat(desk.shownOnServiceNow()).contains("kept us calm on a long night");
      assertThat(desk.shownOnJira()).contains("kept us calm on a long night");

      page.getByText("Take back").click();
      page.waitForCondition(() -> page.locator("blockquote").count() == 0);
      desk.types("apply", "--yes");
      assertThat(desk.shownOnServiceNow()).doesNotContain("kept us calm on a long night");
      assertThat(desk.shownOnJira()).doesNotContain("kept us calm on a long night");
      assertThat(window.faults(pages.origin())).isEmpty();
    }
  }

  /** Last, because from then on the server writes by itself. */
  @Test
  @Order(Integer.MAX_VALUE)
  void anAdminLooksAtAPlanAndAgreesToIt() {
    String caller = desk.loginOf(desk.callerOf(number));
    desk.types(
        "thanks",
        ticket,
        "--from",
        caller,
        "--to",
        "network",
        "--for",
        "patience",
        "--because",
        "waited with us");
    try (Window window = chromium.open(DESKTOP, ColorScheme.DARK).show(pages.origin() + "/hosts")) {
      Page page = window.page();
      page.locator("a[href*='plan=snow']").click();
      page.getByText("Agree to these").waitFor();
      page.locator("#plan details summary").first().click();
      assertThat(page.locator("#plan pre").first().isVisible()).isTrue();

      page.getByText("Agree to these").click();
      page.getByText("Agreed by local").waitFor();
      page.waitForCondition(() -> desk.shownOnServiceNow().contains("waited with us"));
      assertThat(window.faults(pages.origin())).isEmpty();
    }
  }

  @Test
  void thePmoPicksAPublishedPeriodAndDownloadsItsWorkbook() throws Exception {
    String month = YearMonth.now(ZoneOffset.UTC).minusMonths(1).toString();
    desk.types("report", "--period", month, "--publish", "--format", "html,xlsx");
    pages.viewer = new Viewer(Role.PMO, "office", Set.of());
    try (Window window =
        chromium.open(DESKTOP, ColorScheme.LIGHT).show(pages.origin() + "/report")) {
      Page page = window.page();
      page.selectOption("select[name=period]", month);
      page.locator("form.pick button").click();
      page.waitForSelector(".sentences");

      Download file = page.waitForDownload(() -> page.getByText("XLSX").click());
      assertThat(file.suggestedFilename()).isEqualTo("report-" + month + ".xlsx");
      assertThat(Files.readAllBytes(file.path())).startsWith('P', 'K');
      assertThat(window.faults(pages.origin())).isEmpty();
    }
  }
}
