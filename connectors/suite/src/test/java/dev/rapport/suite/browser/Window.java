package dev.rapport.suite.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** One page in a window of a browser, and what went wrong in it. */
public final class Window implements AutoCloseable {
  private static final Set<String> GRAVE = Set.of("serious", "critical");

  /** Drawings that are seen and have no mark of any size. */
  private static final String EMPTY_DRAWINGS =
      """
      () => [...document.querySelectorAll('svg')]
        .filter(svg => svg.getClientRects().length > 0 && !svg.classList.contains('patterns'))
        .filter(svg => ![...svg.querySelectorAll('rect,path,line,circle,ellipse,polygon,polyline')]
          .some(mark => mark.getBoundingClientRect().width + mark.getBoundingClientRect().height > 2))
        .map(svg => svg.outerHTML.slice(0, 200))
      """;

  /** Words on a bar that reach beyond its ends. */
  private static final String LOST_WORDS =
      """
      () => [...document.querySelectorAll('svg.bar text')]
        .filter(text => text.getClientRects().length > 0)
        .filter(text => {
          const words = text.getBoundingClientRect();
          const bar = text.ownerSVGElement.getBoundingClientRect();
          return words.left < bar.left || words.right > bar.right;
        })
        .map(text => text.textContent)
      """;

  private static final String BEYOND_THE_EDGE =
      """
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      """;

  /** The beginnings of what reaches beyond the window; nothing where the page fits. */
  private static final String TOO_WIDE =
      """
      () => document.documentElement.scrollWidth <= document.documentElement.clientWidth ? [] :
        [...document.querySelectorAll('body *')]
          .filter(it => it.getBoundingClientRect().right > document.documentElement.clientWidth
            || (it.scrollWidth > it.clientWidth && it.clientWidth > 0
              && getComputedStyle(it).overflowX === 'visible'))
          .map(it => it.outerHTML.slice(0, 160))
      """;

  private static final String FOCUS_IS_SEEN =
      """
      () => {
        const at = document.activeElement;
        const place = at.getBoundingClientRect();
        const style = getComputedStyle(at);
        return at.matches(':focus-visible') && place.width > 0 && place.top >= 0
          && place.bottom <= innerHeight
          && style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 1;
      }
      """;

  private final BrowserContext context;
  private final Page page;
  private final List<String> errors = new ArrayList<>();
  private final List<String> requests = new ArrayList<>();

  Window(Browser browser, int width, ColorScheme colours) {
    context =
        browser.newContext(
            new NewContextOptions()
                .setViewportSize(width, 800)
                .setColorScheme(colours)
                .setAcceptDownloads(true));
    page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error") || message.type().equals("warning")) {
            errors.add(message.text());
          }
        });
    page.onPageError(errors::add);
    page.onRequest(request -> requests.add(request.url()));
  }

  /** Opens an address. */
  public Window show(String url) {
    page.navigate(url);
    return this;
  }

  /** Errors and warnings of the page itself. */
  public List<String> errors() {
    return List.copyOf(errors);
  }

  /** Every address that was asked for, the page's own first. */
  public List<String> requests() {
    return List.copyOf(requests);
  }

  /** Errors, warnings, and every address of another place than this origin. */
  public List<String> faults(String origin) {
    return Stream.concat(
            errors.stream(),
            requests.stream().filter(url -> !url.startsWith(origin) && !url.startsWith("data:")))
        .toList();
  }

  /** What it shows, for tests that click and type. */
  public Page page() {
    return page;
  }

  /** By how many pixels the page is wider than its window; 0 if it fits. */
  public int overflow() {
    return ((Number) page.evaluate(BEYOND_THE_EDGE)).intValue();
  }

  /** The beginnings of what makes the page wider than its window. */
  public List<String> tooWide() {
    return words(TOO_WIDE);
  }

  /** The beginnings of drawings in which nothing is to be seen. */
  public List<String> emptyDrawings() {
    return words(EMPTY_DRAWINGS);
  }

  /** Words on bars that do not fit. */
  public List<String> lostWords() {
    return words(LOST_WORDS);
  }

  private List<String> words(String script) {
    return ((List<?>) page.evaluate(script)).stream().map(String::valueOf).toList();
  }

  /** What keeps some readers out, by axe-core's rules: serious and critical faults. */
  public List<String> barriers() {
    return new AxeBuilder(page)
        .analyze().getViolations().stream()
            .filter(rule -> GRAVE.contains(rule.getImpact()))
            .map(Window::described)
            .toList();
  }

  private static String described(Rule rule) {
    return rule.getId() + ": " + rule.getHelp() + " at " + rule.getNodes().get(0).getHtml();
  }

  /** Presses a key and says the text of what has the focus then. */
  public String press(String key) {
    page.keyboard().press(key);
    return String.valueOf(page.evaluate("() => document.activeElement.textContent"));
  }

  /** Whether what has the focus is in the window, and marked by an outline. */
  public boolean focusIsSeen() {
    return (boolean) page.evaluate(FOCUS_IS_SEEN);
  }

  /** A picture of the whole page. */
  public void picture(Path file) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
  }

  @Override
  public void close() {
    context.close();
  }
}
