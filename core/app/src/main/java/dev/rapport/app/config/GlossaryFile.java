package dev.rapport.app.config;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.rapport.engine.language.Glossary;
import dev.rapport.engine.language.GlossaryEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The organisation's {@code glossary.yaml}: its terms, with plain meanings.
 *
 * @param path where it is
 * @param named whether the configuration names it; one that nobody named may be absent
 */
public record GlossaryFile(Path path, boolean named) {
  /** Ten thousand terms take about 2 MB. */
  private static final YamlReader.Size SIZE =
      new YamlReader.Size(16, 1_000_000, "ten thousand terms take two");

  private static final Gson QUOTES = new GsonBuilder().disableHtmlEscaping().create();
  private static final String HEAD =
      """
      # Terms of this organisation. `used-by` is the side whose word it is: it or requester; without it both get it explained.
      terms:
      """;

  /**
   * The terms; none where nobody named the file and it is not there.
   *
   * @throws ConfigException with everything that is wrong with it, by line
   */
  public Glossary read() {
    if (!Files.exists(path)) {
      if (named) {
        throw problem("is not there; make it with `rapport glossary import`, or name another");
      }
      return Glossary.EMPTY;
    }
    return new GlossaryReader(YamlReader.read(path, SIZE)).read();
  }

  /**
   * The text of the file with these terms added at its end; what stands in it stays as it is.
   *
   * @throws ConfigException where something cannot be added behind what stands there
   */
  public String with(List<GlossaryEntry> added) {
    Glossary before = Files.exists(path) ? new GlossaryFile(path, true).read() : Glossary.EMPTY;
    StringBuilder text = new StringBuilder(before.size() == 0 ? HEAD : text());
    if (text.charAt(text.length() - 1) != '\n') {
      text.append('\n');
    }
    added.forEach(entry -> append(text, entry));
    check(text.toString(), before.size() + added.size());
    return text.toString();
  }

  private void check(String text, int terms) {
    try {
      if (new GlossaryReader(YamlReader.parse(path, text, SIZE)).read().size() == terms) {
        return;
      }
    } catch (ConfigException e) {
      // What stood there was readable, so it is the place behind it that does not take more.
    }
    throw problem(
        "cannot be added to: `terms` has to be its last key, each term on lines of its own that"
            + " begin with two blanks and a hyphen; nothing was changed");
  }

  /** One term as lines of YAML, each value quoted as JSON quotes it. */
  public static void append(StringBuilder text, GlossaryEntry entry) {
    text.append("  - term: ").append(QUOTES.toJson(entry.term())).append('\n');
    text.append("    meaning: ").append(QUOTES.toJson(entry.meaning())).append('\n');
    if (entry.owner() != null) {
      text.append("    owner: ").append(QUOTES.toJson(entry.owner())).append('\n');
    }
    if (entry.usedBy() != null) {
      text.append("    used-by: ").append(entry.usedBy().id()).append('\n');
    }
  }

  /** The first lines of a new file. */
  public static String head() {
    return HEAD;
  }

  private String text() {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException("could not read " + path, e);
    }
  }

  private ConfigException problem(String message) {
    return new ConfigException(
        List.of(new ConfigProblem(ConfigProblem.Kind.GLOSSARY, path.toString(), 0, "", message)));
  }
}
