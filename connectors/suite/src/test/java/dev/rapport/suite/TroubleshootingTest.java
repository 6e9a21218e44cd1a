package dev.rapport.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rapport.app.config.ConfigProblem;
import dev.rapport.connector.HostException;
import dev.rapport.engine.store.StoreException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every place that a message sends a reader to exists. */
class TroubleshootingTest {
  private static final Path ROOT = Path.of(System.getProperty("rapport.root", "../.."));
  private static final Pattern LINK = Pattern.compile("TROUBLESHOOTING\\.md#([a-z0-9-]+)\"");
  private static final Pattern SECTION = Pattern.compile("(?m)^### ([a-z0-9-]+)$");

  @Test
  void everySectionThatAMessageNamesIsThere() throws IOException {
    TreeSet<String> named = new TreeSet<>(linksInSources());
    Arrays.stream(HostException.Kind.values()).forEach(kind -> named.add(kind.anchor()));
    Arrays.stream(StoreException.Code.values()).forEach(code -> named.add(code.anchor()));
    Arrays.stream(ConfigProblem.Kind.values()).forEach(kind -> named.add(kind.anchor()));

    assertThat(sections()).containsAll(named);
  }

  @Test
  void noSectionStandsTwice() throws IOException {
    assertThat(sections()).doesNotHaveDuplicates();
  }

  private static List<String> sections() throws IOException {
    String page = Files.readString(ROOT.resolve(".github/TROUBLESHOOTING.md"));
    return SECTION.matcher(page).results().map(match -> match.group(1)).toList();
  }

  private static List<String> linksInSources() throws IOException {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(path -> path.toString().endsWith(".java"))
          .filter(Predicate.not(path -> path.toString().contains("/target/")))
          .filter(path -> path.toString().contains("/src/main/"))
          .flatMap(path -> links(path).map(match -> match.group(1)))
          .toList();
    }
  }

  private static Stream<MatchResult> links(Path source) {
    try {
      return LINK.matcher(Files.readString(source)).results();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
