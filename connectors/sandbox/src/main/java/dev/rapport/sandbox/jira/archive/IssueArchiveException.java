package dev.rapport.sandbox.jira.archive;

/** A file of issues that cannot be read; the message names the file and the line. */
public final class IssueArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  IssueArchiveException(String message, Throwable cause) {
    super(message, cause);
  }
}
