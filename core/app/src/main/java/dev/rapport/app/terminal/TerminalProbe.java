package dev.rapport.app.terminal;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a standard stream is a terminal. Java itself answers this for all streams at once. */
final class TerminalProbe {
  private static final Path STREAMS = Path.of("/proc/self/fd");

  private TerminalProbe() {}

  /**
   * Whether the stream is a terminal.
   *
   * @param descriptor 0 input, 1 output, 2 error
   */
  static boolean isTerminal(int descriptor) {
    Path stream = STREAMS.resolve(String.valueOf(descriptor));
    if (!Files.exists(STREAMS)) {
      return hasConsole();
    }
    try {
      String device = Files.readSymbolicLink(stream).toString();
      return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
    } catch (IOException e) {
      return false;
    }
  }

  /** From Java 22 on there is a console even where there is no terminal; it says so when asked. */
  @SuppressWarnings("SystemConsoleNull") // on 17 to 21 null is the answer
  private static boolean hasConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (ReflectiveOperationException e) {
      return true;
    }
  }
}
