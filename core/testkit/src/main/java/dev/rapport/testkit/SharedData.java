package dev.rapport.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/**
 * Real data that stands beside a checkout and not in it. Tests that need it are tagged {@code
 * external} and are skipped, saying why, where it is absent.
 */
public final class SharedData {
  /** The tag of tests that need shared data. */
  public static final String TAG = "external";

  private SharedData() {}

  /**
   * The file, or the test ends here as skipped.
   *
   * @param file relative to the shared folder, which the system property {@code rapport.shared}
   *     names
   */
  public static Path require(String file) {
    Optional<Path> path = find(file);
    Assumptions.assumeTrue(
        path.isPresent(),
        () -> "skipped: needs " + file + " in the shared folder beside the checkout");
    return path.orElseThrow();
  }

  /** The file; empty where it is absent. For what goes on without it; {@link #require} says so. */
  public static Optional<Path> find(String file) {
    return Optional.of(Path.of(System.getProperty("rapport.shared", "../shared")))
        .map(shared -> shared.resolve(file).normalize())
        .filter(Files::isReadable);
  }
}
