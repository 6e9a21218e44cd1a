package dev.rapport.sandbox.servicenow.log;

import java.nio.file.Path;

/**
 * An incident log that cannot be read as one; the message names the file, the line and the column.
 */
public final class IncidentLogException extends RuntimeException {
  private static final String SEE = "; see .github/TROUBLESHOOTING.md#incident-log";

  IncidentLogException(Path file, String problem) {
    super(file + ": " + problem + SEE);
  }

  IncidentLogException(Path file, long line, String column, String problem) {
    super(file + ", line " + line + ", column " + column + ": " + problem + SEE);
  }
}
