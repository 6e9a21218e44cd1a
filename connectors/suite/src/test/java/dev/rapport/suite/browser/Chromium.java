package dev.rapport.suite.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The system's Chromium, driven by Playwright, which never fetches a browser of its own. Where
 * there is none, tests are skipped and say how to get it; with {@code RAPPORT_CHROMIUM_REQUIRED}
 * set they fail instead.
 */
public final class Chromium implements AutoCloseable {
  private static final List<String> PLACES =
      List.of(
          "/usr/bin/chromium",
          "/usr/bin/chromium-browser",
          "/usr/bin/google-chrome",
          "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

  private static final String REMEDY =
      "needs Chromium: install it (Debian: apt-get install chromium), or name its program in"
          + " RAPPORT_CHROMIUM";

  private final Playwright playwright;
  private final Browser browser;

  private Chromium(Path program) {
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new LaunchOptions()
                    .setExecutablePath(program)
                    .setArgs(List.of("--no-sandbox", "--disable-gpu")));
  }

  /** The browser, or the test ends here. */
  public static Chromium require() {
    Optional<Path> program = find();
    if (System.getenv("RAPPORT_CHROMIUM_REQUIRED") != null && program.isEmpty()) {
      throw new IllegalStateException(REMEDY);
    }
    Assumptions.assumeTrue(program.isPresent(), "skipped: " + REMEDY);
    return new Chromium(program.orElseThrow());
  }

  private static Optional<Path> find() {
    return Stream.concat(Stream.ofNullable(System.getenv("RAPPORT_CHROMIUM")), PLACES.stream())
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** A window with nothing in it yet, to be closed. */
  public Window open(View view) {
    return open(view.width, view.colours);
  }

  /** The same of any width. */
  public Window open(int width, ColorScheme colours) {
    return new Window(browser, width, colours);
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
