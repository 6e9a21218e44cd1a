package dev.rapport.app;

/** The command was given something that it cannot work with; exit code 2. */
public final class WrongUse extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What is wrong and what to do instead. */
  public WrongUse(String message) {
    super(message);
  }
}
