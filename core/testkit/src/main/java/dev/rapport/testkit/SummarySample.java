package dev.rapport.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * What a host shows of one ticket, as JSON: the engine's tests and those of the apps on the hosts
 * read the same samples, so that none of them goes its own way.
 */
public enum SummarySample {
  /** As it is written now: every member that there is. */
  CURRENT("summary-1.json"),

  /** As a later Rapport might write it: what an older surface has to put up with. */
  NEWER("summary-newer.json");

  private final String file;

  SummarySample(String file) {
    this.file = file;
  }

  /** The document. */
  public String text() {
    try (InputStream in = SummarySample.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
