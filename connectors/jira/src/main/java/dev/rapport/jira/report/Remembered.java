package dev.rapport.jira.report;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import dev.rapport.connector.HostMemory;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was made on the site for one report. Jira tells no hash of a file, so that ours are known by
 * their ids. Where the memory is lost, issue and page are found by label and title, and files of
 * the same name are replaced.
 *
 * @param issue the issue's number; null where none is known
 * @param files hashes of files beside it, by the site's id of each
 */
record Remembered(@Nullable String issue, Map<String, String> files) {
  private static final Gson GSON = new Gson();

  Remembered {
    files = new TreeMap<>(files);
  }

  static Remembered of(HostMemory memory, String report) {
    return memory.recall(name(report)).flatMap(Remembered::parse).orElse(nothing());
  }

  static Remembered nothing() {
    return new Remembered(null, Map.of());
  }

  private static Optional<Remembered> parse(String json) {
    try {
      Remembered read = GSON.fromJson(json, Remembered.class);
      return Optional.ofNullable(read);
    } catch (JsonParseException | NullPointerException e) {
      // Another version's shape: it is found out anew.
      return Optional.empty();
    }
  }

  void keep(HostMemory memory, String report) {
    memory.remember(name(report), GSON.toJson(this));
  }

  Remembered at(String number) {
    return number.equals(issue) ? this : new Remembered(number, Map.of());
  }

  private static String name(String report) {
    return "jira." + report;
  }
}
