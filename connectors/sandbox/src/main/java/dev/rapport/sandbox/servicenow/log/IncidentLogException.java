package dev.rapport.sandbox.servicenow.log;

import java.nio.file.Path;

/**
 * An incident log that cannot be read as one; the message names the file, the line and the column.
 */
public final class IncidentLogException extends RuntimeException {
  IncidentLogException(Path file, String problem) {
    super(file + ": " + problem);
  }

  IncidentLogException(Path file, long line, String column, String problem) {
    super(file + ", line " + line + ", column " + column + ": " + problem);
  }
}
