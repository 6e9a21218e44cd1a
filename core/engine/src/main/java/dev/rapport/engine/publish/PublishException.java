package dev.rapport.engine.publish;

/** A report that must not be published as it was asked for; the message says what would do. */
public final class PublishException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** A refusal; it ends with where to read on. */
  public PublishException(String message) {
    super(message + "; see .github/TROUBLESHOOTING.md#published-period");
  }
}
