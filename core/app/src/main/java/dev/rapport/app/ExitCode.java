package dev.rapport.app;

/** How a command ended, for scripts. */
final class ExitCode {
  /** It did what it was asked. */
  static final int DONE = 0;

  /** It could not, and said why. */
  static final int FAILED = 1;

  /** It was asked wrongly, or the configuration is wrong. */
  static final int WRONG_USE = 2;

  private ExitCode() {}
}
