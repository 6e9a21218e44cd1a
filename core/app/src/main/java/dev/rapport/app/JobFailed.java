package dev.rapport.app;

/** The command was asked rightly and could not do it; exit code 1. */
public final class JobFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What could not be done and what helps. */
  public JobFailed(String message) {
    super(message);
  }
}
