package dev.rapport.app.config;

import static dev.rapport.app.config.ConfigProblem.Kind.FILE;
import static dev.rapport.app.config.ConfigProblem.Kind.TOO_COMPLEX;
import static dev.rapport.app.config.ConfigProblem.Kind.YAML;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a YAML 1.2 file into a {@link Document}; bounded, whatever the file tries. */
final class YamlReader {
  private static final int DEEPEST = 20;

  private final String file;
  private final Size most;
  private final LoadSettings settings =
      LoadSettings.builder()
          .setParseComments(false)
          // Both are bounded by ourselves, with the place in the message.
          .setAllowNonScalarKeys(true)
          .setMaxAliasesForCollections(Integer.MAX_VALUE)
          .build();

  private YamlReader(String file, Size most) {
    this.file = file;
    this.most = most;
  }

  /**
   * How large a file may be.
   *
   * @param megabytes its bytes, in units of 1,048,576
   * @param values keys and entries that it stands for
   * @param usual what such a file usually takes, in words
   */
  record Size(int megabytes, int values, String usual) {
    /** A configuration; aliases can make a small file stand for a huge tree. */
    static final Size CONFIGURATION = new Size(1, 20_000, "a configuration is a few kilobytes");
  }

  /**
   * The document, which may have problems of its own already (a key twice).
   *
   * @throws ConfigException when the file cannot be read as one YAML mapping
   */
  static Document read(Path file) {
    return read(file, Size.CONFIGURATION);
  }

  /** The same for a file that may be as large as this. */
  static Document read(Path file, Size most) {
    YamlReader reader = new YamlReader(file.toString(), most);
    return reader.parse(reader.text(file));
  }

  /** The same for a text that is to become this file. */
  static Document parse(Path file, String text, Size most) {
    return new YamlReader(file.toString(), most).parse(text);
  }

  private String text(Path path) {
    try {
      if (Files.size(path) > (long) most.megabytes() << 20) {
        throw failure(
            TOO_COMPLEX, 0, "is larger than " + most.megabytes() + " MB; " + most.usual());
      }
      return Files.readString(path, StandardCharsets.UTF_8);
    } catch (NoSuchFileException e) {
      throw failure(
          FILE, 0, "is not there; write one with `rapport init`, or name it with --config FILE");
    } catch (CharacterCodingException e) {
      throw failure(FILE, 0, "is not UTF-8 text; save it as UTF-8");
    } catch (IOException e) {
      throw failure(FILE, 0, "cannot be read; it has to be a file that this account may read");
    }
  }

  private Document parse(String text) {
    try {
      boundDepth(text);
      Optional<Node> root = new Compose(settings).composeString(text);
      return new YamlValues(file, most.values()).document(root);
    } catch (MarkedYamlEngineException e) {
      // The library's own message quotes the line, which may hold a secret.
      int line = e.getProblemMark().map(Mark::getLine).orElse(-1) + 1;
      throw failure(YAML, line, "is not YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw failure(YAML, 0, "is not YAML that can be read");
    }
  }

  /** Events come without recursion, so that a thousand brackets cannot exhaust the stack. */
  private void boundDepth(String text) {
    int depth = 0;
    for (Event event : new Parse(settings).parseString(text)) {
      Event.ID id = event.getEventId();
      if (id == Event.ID.MappingStart || id == Event.ID.SequenceStart) {
        depth++;
      } else if (id == Event.ID.MappingEnd || id == Event.ID.SequenceEnd) {
        depth--;
      }
      if (depth > DEEPEST) {
        int line = event.getStartMark().map(Mark::getLine).orElse(-1) + 1;
        throw failure(TOO_COMPLEX, line, "is nested deeper than " + DEEPEST + " levels");
      }
    }
  }

  private ConfigException failure(ConfigProblem.Kind kind, int line, String message) {
    return new ConfigException(List.of(new ConfigProblem(kind, file, line, "", message)));
  }
}
