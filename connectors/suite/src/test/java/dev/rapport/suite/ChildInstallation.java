package dev.rapport.suite;

import dev.rapport.sandbox.jira.JiraSandbox;
import dev.rapport.sandbox.servicenow.ServiceNowSandbox;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder with a configuration for one stand-in host; commands run in processes of their own. */
record ChildInstallation(Path folder) {
  private static final String SERVICENOW =
      """
      hosts:
        - name: snow
          type: %s
          url: %s
          auth: { type: %s, secret: "${file:%s}" }
          scope: { table: incident }
          limits: { requests-per-second: 1000, concurrency: 2 }
          write: { summary: row, table: x_acme_rapport_summary, approve: always }
      store: { url: "jdbc:sqlite:%s" }
      """;

  private static final String JIRA =
      """
      hosts:
        - name: jira
          type: %s
          url: %s
          auth: { type: %s, secret: "${file:%s}" }
          scope: { jql: "project = P" }
          limits: { requests-per-second: 1000, concurrency: 2 }
          write: { summary: property, approve: always }
      store: { url: "jdbc:sqlite:%s" }
      """;

  /** Writes the configuration; the pace is not limited, since the stand-in does not limit it. */
  static ChildInstallation of(Path folder, ServiceNowSandbox host) throws IOException {
    String login = "basic, user: " + host.user();
    return of(folder, SERVICENOW, List.of("servicenow", host.url(), login), host.password());
  }

  /** The same for the project P of a site of this type. */
  static ChildInstallation of(Path folder, String type, JiraSandbox host) throws IOException {
    String login = type.equals("jira-cloud") ? "basic, user: " + host.user() : "bearer";
    return of(folder, JIRA, List.of(type, host.url(), login), host.token());
  }

  private static ChildInstallation of(
      Path folder, String config, List<String> host, String password) throws IOException {
    Files.createDirectories(folder);
    Path secret = Files.writeString(folder.resolve("secret"), password);
    List<Object> values = new ArrayList<>(host);
    values.addAll(List.of(secret, folder.resolve("rapport.db")));
    Files.writeString(folder.resolve("rapport.yaml"), config.formatted(values.toArray()));
    return new ChildInstallation(folder);
  }

  /** The store's address. */
  String storeUrl() {
    return "jdbc:sqlite:" + folder.resolve("rapport.db");
  }

  /** Starts a command with a small memory; what it says goes to a file in the folder. */
  Process start(String... command) throws IOException {
    return start(List.of(), command);
  }

  /** The same, where no file may become larger than so many kilobytes. */
  Process startWithin(int kilobytes, String... command) throws IOException {
    String limited = "ulimit -f " + kilobytes + "; exec \"$0\" \"$@\"";
    return start(List.of("/bin/bash", "-c", limited), command);
  }

  /** The same, where the log is wanted as JSON. */
  Process startWithLogAsJson(String... command) throws IOException {
    return start(List.of("/usr/bin/env", "RAPPORT_LOG=json"), command);
  }

  private Process start(List<String> before, String... command) throws IOException {
    List<String> line = new ArrayList<>(before);
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m", "-cp"));
    line.add(System.getProperty("java.class.path"));
    line.addAll(List.of(Main.class.getName(), "--config"));
    line.add(folder.resolve("rapport.yaml").toString());
    line.addAll(List.of(command));
    File log = folder.resolve("said.log").toFile();
    return new ProcessBuilder(line)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
        .start();
  }

  /** Runs a command to its end. */
  void run(String... command) throws IOException, InterruptedException {
    int exitCode = start(command).waitFor();
    if (exitCode != 0) {
      throw new AssertionError(
          String.join(" ", command)
              + " ended with "
              + exitCode
              + ": "
              + Files.readString(folder.resolve("said.log")));
    }
  }
}
