package dev.rapport.app;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes a {@code rapport.yaml} that people like to read: the same words wherever one is written.
 */
final class ConfigText {
  /** Settings that are true or false; any other {@code true} is a text. */
  private static final Set<String> SWITCHES = Set.of("write.labels", "write.tags");

  private static final Gson QUOTES = new GsonBuilder().disableHtmlEscaping().create();
  private final StringBuilder text = new StringBuilder();

  ConfigText comment(String comment) {
    comment.lines().forEach(line -> text.append(("# " + line).stripTrailing()).append('\n'));
    return this;
  }

  ConfigText blank() {
    text.append('\n');
    return this;
  }

  ConfigText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /**
   * One entry of the list {@code hosts}.
   *
   * @param values dotted settings; nested in the file, in alphabetical order
   */
  ConfigText host(String name, String type, String url, Map<String, String> values) {
    line("  - name: " + quoted(name));
    line("    type: " + quoted(type));
    line("    url: " + quoted(url));
    String section = "";
    for (Map.Entry<String, String> entry : new TreeMap<>(values).entrySet()) {
      List<String> steps = List.of(entry.getKey().split("\\.", 2));
      if (!steps.get(0).equals(section)) {
        section = steps.get(0);
        line("    " + section + ":");
      }
      boolean bare = SWITCHES.contains(entry.getKey());
      line("      " + steps.get(1) + ": " + (bare ? entry.getValue() : quoted(entry.getValue())));
    }
    return this;
  }

  /** A text as YAML takes it: bare where that is safe, else in double quotes as in JSON. */
  private static String quoted(String value) {
    return value.matches("[a-z][a-z0-9_.-]*|https?://[A-Za-z0-9.:/-]+|[0-9]{1,9}")
            && !value.matches("true|false|null|yes|no|on|off|y|n")
        ? value
        : QUOTES.toJson(value);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
