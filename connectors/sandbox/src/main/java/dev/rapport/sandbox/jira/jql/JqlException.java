package dev.rapport.sandbox.jira.jql;

/** A query that is refused; the message is what Jira would say. */
public final class JqlException extends RuntimeException {
  private static final long serialVersionUID = 1;

  JqlException(String message) {
    super(message);
  }
}
