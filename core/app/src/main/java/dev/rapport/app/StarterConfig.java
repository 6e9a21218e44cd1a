package dev.rapport.app;

import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.Setting;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * The text of a first configuration: what has to be there, and what can be, as comments.
 *
 * @param connector the kind of the one host in it
 */
record StarterConfig(ConnectorInfo connector) {
  /**
   * The text of the file.
   *
   * @param auth dotted settings under {@code auth}
   * @param file the file's own name, for the comment
   */
  String text(String name, String url, Map<String, String> auth, Path file) {
    ConfigText text =
        new ConfigText()
            .comment(file + ": what Rapport reads, and as whom. `rapport check` tries it out.")
            .comment("Secrets never stand here: ${env:NAME} or ${file:PATH} say where they are.")
            .blank()
            .line("hosts:")
            .host(name, connector.type(), url, withExamples(auth))
            .line("    # More settings of " + connector.title() + ":");
    connector.settings().forEach(setting -> describe(text, setting));
    return text.blank()
        .comment("Where what was learnt is kept; the path starts at this file.")
        .line("store: { url: \"jdbc:sqlite:rapport.db\" }")
        .blank()
        .comment("Who is IT. Without names here, everybody but a ticket's own requesters is.")
        .comment("sides: { it: { groups: [it-support] }, bots: { users: [automation] } }")
        .blank()
        .comment("Whose turn it is, where the built-in rules do not know a status.")
        .comment("holders:")
        .comment(
            "  version: 1   # a later version: a list of maps, the next with valid-from: a day")
        .comment("  map:")
        .comment("    - { host: " + name + ", status: \"Waiting for vendor\", holder: vendor }")
        .blank()
        .comment("A report shows a figure for at least k tickets and k people of a side.")
        .line("privacy: { k: 5 }")
        .blank()
        .comment("`rapport serve`: where it listens, and how often it works on a host. A host that")
        .comment(
            "sends webhooks (hook.secret above, to /hooks/jira/NAME or /hooks/servicenow/NAME)")
        .comment("is read within seconds.")
        .comment("serve:")
        .comment("  bind: 127.0.0.1")
        .comment("  port: 8080")
        .comment("  every: { sync: 5m, plan: 1h, sweep: 1d }")
        .toString();
  }

  /** What has to be there is there, so that the file is one that the next command can read. */
  private Map<String, String> withExamples(Map<String, String> given) {
    Map<String, String> values = new HashMap<>(given);
    connector.settings().stream()
        .filter(setting -> setting.required() && !setting.example().isEmpty())
        .forEach(setting -> values.putIfAbsent(setting.name(), setting.example()));
    return values;
  }

  private static void describe(ConfigText text, Setting setting) {
    if (!setting.name().startsWith("auth.")) {
      text.line("    #   " + setting.name() + ": " + setting.purpose());
    }
  }
}
