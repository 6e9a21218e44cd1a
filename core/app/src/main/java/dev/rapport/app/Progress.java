package dev.rapport.app;

import dev.rapport.app.terminal.Terminal;
import java.util.Locale;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * How far long work is, on standard error: a bar where somebody watches, else a line now and then.
 */
final class Progress implements AutoCloseable {
  private static final int COLUMNS = 80;
  private static final long STEP_OF_LINES = 5_000;

  private final Terminal terminal;
  private final String task;
  private final String unit;
  private String subject = "";
  private long nextLine = STEP_OF_LINES;
  private @Nullable ProgressBar bar;

  /**
   * Nothing is shown yet.
   *
   * @param task what is being done: {@code Reading}
   * @param unit what is counted, with a space before it
   */
  Progress(Terminal terminal, String task, String unit) {
    this.terminal = terminal;
    this.task = task;
    this.unit = unit;
  }

  /** So much of this subject is done; the whole is not known. */
  void at(String name, long done) {
    if (!name.equals(subject)) {
      close();
      subject = name;
      nextLine = STEP_OF_LINES;
    }
    if (terminal.errIsTerminal()) {
      bar().stepTo(done);
    } else if (done >= nextLine) {
      terminal.err().println(String.format(Locale.ROOT, "%s %s: %,d%s", task, name, done, unit));
      nextLine = done + STEP_OF_LINES;
    }
  }

  private ProgressBar bar() {
    if (bar == null) {
      bar =
          new ProgressBarBuilder()
              .setTaskName(task + " " + subject)
              .setInitialMax(-1)
              .setUnit(unit, 1)
              .hideEta()
              .setStyle(ProgressBarStyle.ASCII)
              .setConsumer(new ConsoleProgressBarConsumer(terminal.err(), COLUMNS))
              .build();
    }
    return bar;
  }

  @Override
  public void close() {
    if (bar != null) {
      bar.close();
      bar = null;
    }
  }
}
