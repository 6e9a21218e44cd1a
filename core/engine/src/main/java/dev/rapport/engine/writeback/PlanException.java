package dev.rapport.engine.writeback;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A plan file cannot be used. The message names the file and the remedy. */
public final class PlanException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PlanException(Path file, String what) {
    this(file, what, null);
  }

  PlanException(Path file, String what, @Nullable Throwable cause) {
    super("plan " + file + " " + what + "; see .github/TROUBLESHOOTING.md#plan-file", cause);
  }
}
