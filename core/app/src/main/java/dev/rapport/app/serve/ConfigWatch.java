package dev.rapport.app.serve;

import dev.rapport.app.config.ConfigException;
import dev.rapport.app.config.ConfigProblem;
import dev.rapport.app.config.RapportConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks whether the configuration file has changed: by its content, since some editors replace the
 * file and containers the folder.
 */
public final class ConfigWatch {
  private static final Logger LOG = LoggerFactory.getLogger(ConfigWatch.class);
  private static final String MOVED =
      "store.url and bind, port, address, login and tls of serve are read at the start alone:"
          + " restart the server, or put them back; see .github/TROUBLESHOOTING.md#config-reload";

  private final Path file;
  private final Supplier<RapportConfig> reader;
  private byte[] known;
  private volatile List<String> problems = List.of();

  /**
   * A watch over a file that was read just now.
   *
   * @param reader reads it anew; throws {@link ConfigException} where it is wrong
   */
  public ConfigWatch(Path file, Supplier<RapportConfig> reader) {
    this.file = file;
    this.reader = reader;
    this.known = content();
  }

  /** What is wrong with the file as it was last looked at; empty where nothing is. */
  List<String> problems() {
    return problems;
  }

  /**
   * The configuration where it has changed since the last look, and may take the place of the one
   * in force; what is wrong with it is said in the log, once.
   */
  synchronized Optional<RapportConfig> changed(RapportConfig inForce) {
    byte[] now = content();
    if (Arrays.equals(now, known)) {
      return Optional.empty();
    }
    known = now;
    Optional<RapportConfig> config = read(inForce);
    if (config.isPresent()) {
      LOG.info("the configuration has changed and is in force");
    } else {
      LOG.warn("the changed configuration is not taken, the one before stays in force");
      problems.forEach(LOG::warn);
    }
    return config;
  }

  private Optional<RapportConfig> read(RapportConfig inForce) {
    try {
      RapportConfig config = reader.get();
      problems = staysPut(config, inForce) ? List.of() : List.of(file.getFileName() + ": " + MOVED);
      return problems.isEmpty() ? Optional.of(config) : Optional.empty();
    } catch (ConfigException e) {
      problems = e.problems().stream().map(ConfigProblem::text).toList();
      return Optional.empty();
    }
  }

  private static boolean staysPut(RapportConfig config, RapportConfig inForce) {
    return config.store().url().equals(inForce.store().url())
        && config.serve().bind().equals(inForce.serve().bind())
        && config.serve().port() == inForce.serve().port()
        && config.access().isInForceWith(inForce.access());
  }

  /** Nothing where it cannot be read: reading it anew says why. */
  private byte[] content() {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
