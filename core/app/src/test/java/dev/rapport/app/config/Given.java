package dev.rapport.app.config;

import dev.rapport.connector.ConnectorInfo;
import dev.rapport.connector.Setting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A folder with a configuration in it, and a reader that knows two connectors. */
record Given(Path folder) {
  static final List<ConnectorInfo> CONNECTORS =
      List.of(
          new ConnectorInfo(
              "servicenow",
              "ServiceNow",
              List.of(
                  Setting.optional("scope.table", "the task table"),
                  Setting.optional("scope.drawer", "the drawer, which no schema knows"),
                  Setting.secret("auth.secret", "the password")),
              List.of()),
          new ConnectorInfo(
              "jira-cloud",
              "Jira Cloud",
              List.of(Setting.required("scope.jql", "which issues are read")),
              List.of()));

  static final String ONE_HOST =
      """
      hosts:
        - name: snow
          type: servicenow
          url: https://example.service-now.com
          auth: { type: basic, user: rapport, secret: "${env:SNOW_PASSWORD}" }
      """;

  static final String CLOSED_ON_NEW_YEARS_EVE =
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      PRODID:-//rapport//test//EN
      BEGIN:VEVENT
      UID:eve@example.com
      DTSTAMP:20260101T000000Z
      DTSTART;VALUE=DATE:20261231
      SUMMARY:Closed
      END:VEVENT
      END:VCALENDAR
      """;

  /** The values of a configuration that is right. */
  RapportConfig config(String yaml) {
    return reader().read(file(yaml));
  }

  /** The values of a configuration in which every key stands once. */
  RapportConfig everyKey() {
    write("holidays.ics", CLOSED_ON_NEW_YEARS_EVE);
    return config(resource("every-key.yaml"));
  }

  /** What is said about a configuration that is wrong, one line a problem. */
  List<String> problems(String yaml) {
    Path file = file(yaml);
    try {
      reader().read(file);
      return List.of();
    } catch (ConfigException e) {
      return e.problems().stream()
          .map(problem -> problem.text().replace(file.toString(), "rapport.yaml"))
          .toList();
    }
  }

  Path file(String yaml) {
    return write("rapport.yaml", yaml);
  }

  Path write(String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ConfigReader reader() {
    return new ConfigReader(CONNECTORS, Map.of("SNOW_PASSWORD", "s3cret", "EMPTY", ""));
  }

  /** A text of the test resources of this package. */
  static String resource(String name) {
    try (var in = Given.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
