package dev.rapport.jira;

import dev.rapport.connector.Settings;
import dev.rapport.jira.report.ReportPlace;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the configuration sends reports: {@code report.publish}, as a host's own settings. */
final class ReportSettings {
  static final String PROJECT = "write.report-project";
  static final String SPACE = "write.report-confluence";

  private static final Pattern KEY = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");
  private static final Pattern ADDRESS =
      Pattern.compile("(https?://[^/]+)/wiki/spaces/([A-Za-z0-9~_.-]{1,255})/?(?:overview)?");

  private ReportSettings() {}

  /**
   * The place; empty where no project is named.
   *
   * @throws dev.rapport.connector.HostException of kind CONFIGURATION when one cannot be right
   */
  static Optional<ReportPlace> of(Settings settings) {
    return settings
        .find(PROJECT)
        .map(
            project -> {
              if (!KEY.matcher(project).matches()) {
                throw settings.wrong(PROJECT, "needs the key of a project, such as PMO");
              }
              return new ReportPlace(
                  project, settings.find(SPACE).map(address -> space(settings, address)));
            });
  }

  /** The account's secret goes to its own site alone. */
  private static String space(Settings settings, String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches() || !settings.url().toString().startsWith(parts.group(1))) {
      throw settings.wrong(
          SPACE,
          "needs the address of a space on the same Cloud site: "
              + settings.url()
              + "/wiki/spaces/PMO");
    }
    return parts.group(2);
  }

  /** A scope without the issues that hold reports, so that a report is no ticket. */
  static String without(String scope) {
    return "(" + scope + ") AND (labels IS EMPTY OR labels NOT IN (rapport-report))";
  }
}
