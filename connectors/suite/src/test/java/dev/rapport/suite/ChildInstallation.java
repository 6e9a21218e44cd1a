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
          type: servicenow
          url: %s
          auth: { type: basic, user: %s, secret: "${file:%s}" }
          scope: { table: incident }
          limits: { requests-per-second: 1000, concurrency: 2 }
          write: { summary: row, table: x_acme_rapport_summary, approve: always }
      store: { url: "jdbc:sqlite:%s" }
      """;

  private static final String JIRA =
      """
      hosts:
        - name: jira
          type: jira-cloud
          url: %s
          auth: { type: basic, user: %s, secret: "${file:%s}" }
          scope: { jql: "project = P" }
          limits: { requests-per-second: 1000, concurrency: 2 }
          write: { summary: property, approve: always }
      store: { url: "jdbc:sqlite:%s" }
      """;

  /** Writes the configuration; the pace is not limited, since the stand-in does not limit it. */
  static ChildInstallation of(Path folder, ServiceNowSandbox host) throws IOException {
    return of(folder, SERVICENOW, host.url(), host.user(), host.password());
  }

  /** The same for the project P of a Cloud site. */
  static ChildInstallation of(Path folder, JiraSandbox host) throws IOException {
    return of(folder, JIRA, host.url(), host.user(), host.token());
  }

  private static ChildInstallation of(
      Path folder, String config, String url, String user, String password) throws IOException {
    Files.createDirectories(folder);
    Path secret = Files.writeString(folder.resolve("secret"), password);
    Files.writeString(
        folder.resolve("rapport.yaml"),
        config.formatted(url, user, secret, folder.resolve("rapport.db")));
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
